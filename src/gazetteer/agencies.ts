/** Names of news agencies that are written like a place's: "NAIROBI (Reuters) -". */
export const newsAgencies: ReadonlySet<string> = new Set(
  'reuters, xinhua, bernama, interfax, sputnik, notimex, anadolu, belga, ritzau, agerpres, lusa, antara, yonhap, kyodo, ukrinform, foundation'.split(
    ', ',
  ),
);
