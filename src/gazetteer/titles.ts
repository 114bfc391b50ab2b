/** Titles and first words of names that are written short, with a full stop, before the rest of the name: "Dr. Ruiz", "St. Louis", "Sra. Pérez". In any language, folded. */
export const shortTitles: ReadonlySet<string> = new Set(
  'dr, dra, mr, mrs, ms, sr, sra, srta, mme, mlle, mm, prof, pr, st, ste, sto, sta, lt, lic, ing, arq, col, gen, gral, maj, capt, cap, cpt, cmdr, sgt, sgto, rev, hon, gov, sen, rep, amb, sig, dott, hr, fr'.split(
    ', ',
  ),
);
