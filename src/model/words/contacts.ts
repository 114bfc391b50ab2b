/** Words of e-mail addresses. */
export interface EmailWords {
  /** Before an address: "e-mail", "courriel". */
  readonly labels: readonly string[];
  /** For "@" where it is spelled out, and nothing else: "arobase". (A bracketed "at" needs no entry.) */
  readonly at: readonly string[];
  /** For "." where it is spelled out, in lower case: "dot". */
  readonly dot: readonly string[];
}

/** Words about telephone numbers; single words, since each is met on its own when one walks from a number to the left. */
export interface PhoneWords {
  /** Stand before a number: "tel", "mobile". */
  readonly labels: readonly string[];
  readonly fax: readonly string[];
  readonly whatsapp: readonly string[];
  readonly satellite: readonly string[];
  /** Before an internal number: "ext", "poste", "anexo". */
  readonly extension: readonly string[];
  /** The word "number" and its short forms. */
  readonly number: readonly string[];
  /** May stand between one of these words and the number: "is", "office", "direct". */
  readonly between: readonly string[];
  /** Verbs that take a number and nothing else: "dial", "composer", "marcar". */
  readonly dial: readonly string[];
  /** Whether the verb may stand behind the number: "die 1313 wählen". */
  readonly verbLast?: true;
  /** Verbs of calling and writing that take persons too: "call", "appeler", "llamar". */
  readonly call: readonly string[];
  /** Those of them that lead to a total as well, where nothing points at the number: "deaths reach 223". */
  readonly reaching?: readonly string[];
  /** Lines one can ring: "hotline", "línea", "centralita". */
  readonly hotline: readonly string[];
  /** Directly before a called number that stands apart from its verb: "on", "au", "al". */
  readonly locators: readonly string[];
  /** May follow a called number, though they are no closed-class words: "free", "gratis". */
  readonly after: readonly string[];
  /** Says that a call costs nothing: "gratuit". */
  readonly free: readonly string[];
  /** Words for short messages, and the preposition between them and their number: "text HELP to 3344". */
  readonly texting?: readonly string[];
  readonly textTo?: readonly string[];
  /** What an office does on a number of its own: "responde en el 119", "s'informer au 22 699". */
  readonly answers?: readonly string[];
  /** What a number to call is for, beside the word for it: "numéro d'urgence", "emergency number". */
  readonly purposes?: readonly string[];
  /** Between two numbers of one label: "or", "and". */
  readonly joiners: readonly string[];
  /** The digit before a national number that tells its plan whatever the page is about, and how many digits that makes: "8 (495) 690-41-86". */
  readonly trunk?: { readonly prefix: string; readonly digits: number; readonly region: string };
  /** Before numbers that are none to call: "contract", "account", "law", "page". */
  readonly references: readonly string[];
}

/** Words of contact blocks. */
export interface ContactWords {
  /** Words that say what stands behind them, and name nobody: "Tel. (direct):", "Freephone:", "Name:". */
  readonly notes: readonly string[];
  /** Phrases behind which the persons begin: "please contact", "veuillez contacter". */
  readonly openers: readonly string[];
  /** Names of organisations that begin the name of an office: "IOM", "UNHCR". */
  readonly organisations: readonly string[];
  /** Common nouns that begin the name of an office: "bureau", "oficina". */
  readonly offices: readonly string[];
  /** Make words a function rather than a name: "spokesperson", "chef", "portavoz". */
  readonly roles: readonly string[];
  /** Make words a desk that is named like a person: "support", "division", "unité". */
  readonly desks: readonly string[];
  /** Between a person and the office, in lower case: "at", "de", "from". */
  readonly links: readonly string[];
  /** Those of them that hold an article, which does not belong to the office: "au", "du". */
  readonly fused?: readonly string[];
  /** Before a name without belonging to it: "Mr", "Mme". Academic titles belong to it. */
  readonly courtesy: readonly string[];
  /** Lower-case parts of a name: "de", "van", "bin". */
  readonly particles: readonly string[];
  /** Words of regions that an office's name may join: "Africa" and "East" of "the Middle East and North Africa". */
  readonly regions?: readonly string[];
}
