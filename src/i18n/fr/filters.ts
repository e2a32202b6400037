import { pluralIn } from "../plural.ts";
import type * as en from "../en/filters.ts";

const plural = pluralIn("fr");
const list = new Intl.ListFormat("fr", { type: "conjunction" });

/** What was matched, as it stands in the text; no more of it than can be read. */
const quoted = (found: readonly string[]) => {
  const shown = found.slice(0, 5).map((word) => `« ${word} »`);
  const more = found.length - shown.length;
  return list.format(more > 0 ? [...shown, plural(more, { one: "# autre", other: "# autres" })] : shown);
};

const OFF = { label: "Ne rien faire", hint: "" };
const FLAG = {
  label: "Publier, et mettre dans la file d’attente",
  hint: "Le texte paraît aussitôt ; la modération l’examine plus tard.",
};
const HOLD = {
  label: "Retenir",
  hint: "Seule la personne qui l’a écrit voit le texte, signalé comme en attente, jusqu’à ce que la modération l’approuve.",
};
const REFUSE = {
  label: "Refuser",
  hint: "La personne apprend pourquoi ; elle peut modifier le texte et le renvoyer.",
};
const all = { off: OFF, flag: FLAG, hold: HOLD, refuse: REFUSE };

const CORAL =
  "Le deux vient de Coral, où c’est le nombre de commentaires approuvés qui fait d’un compte un compte connu.";

const settings: typeof en.filters.settings = {
  "filter-length": {
    label: "Textes très courts",
    hint: "Certaines communautés attendent plus que « +1 ». Les lettres et les chiffres comptent, pas les espaces ni les signes. En chinois, un seul signe peut être un mot entier : choisissez un nombre bas là où l’on écrit cette langue.",
    choices: all,
  },
  "filter-length-letters": {
    label: "Très court : moins de",
    hint: "Lettres et chiffres visibles.",
  },
  "filter-banned-words": {
    label: "Mots interdits",
    hint: "La liste se trouve sous Listes de mots. Elle vaut aussi pour la modération.",
    choices: { off: OFF, hold: HOLD, refuse: REFUSE },
  },
  "filter-repeat": {
    label: "Le même texte à nouveau",
    hint: "De la même personne dans les minutes choisies, ou un texte assez long, de n’importe qui, dans la journée. La casse, les espaces et la ponctuation ne changent rien.",
    choices: all,
  },
  "filter-repeat-minutes": {
    label: "À nouveau : en moins de",
    hint: "Passé ce délai, la même personne peut redire la même chose.",
    source: "Coral compte six minutes ; Discourse, cinq.",
  },
  "filter-suspect-words": {
    label: "Mots suspects",
    hint: "La liste se trouve sous Listes de mots, où vous pouvez l’essayer sur des contributions passées.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-links": {
    label: "Beaucoup de liens",
    hint: "Les liens vers ce site et vers ses membres ne comptent pas. Si la modération retient les liens d’un compte, tout lien met son texte en attente, quel que soit votre choix ici.",
    choices: all,
  },
  "filter-links-most": {
    label: "Beaucoup : plus de",
    hint: "Avec 0, tout lien vers un autre site est de trop.",
  },
  "filter-newcomer": {
    label: "Premières contributions des nouveaux membres",
    hint: "Sans ce filtre, on est entendu dès l’inscription. Une discussion attaquée peut retenir ses nouveaux membres même s’il est désactivé.",
    choices: {
      off: { label: "Les publier aussitôt", hint: "" },
      hold: {
        label: "Les retenir",
        hint: "Jusqu’à ce que la modération en ait approuvé quelques-unes, ou qu’elles soient restées une journée.",
      },
    },
  },
  "filter-newcomer-replies": {
    label: "Jusqu’à l’approbation de",
    hint: "Un compte déjà connu (voir plus bas) n’attend jamais pour cette raison.",
    source: CORAL,
  },
  "filter-burst": {
    label: "Beaucoup de contributions en dix minutes",
    hint: "D’une même personne, partout sur le site. Les comptes de confiance ne sont pas concernés.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-burst-replies": { label: "Beaucoup : à partir de", hint: "En comptant celle qui est envoyée." },
  "filter-rejected": {
    label: "Beaucoup de rejets récents",
    hint: "Quand, sur les sept derniers jours, au moins deux contributions d’une personne ont été masquées, supprimées ou non approuvées par la modération, et que c’est une grande part de l’ensemble.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-rejected-percent": {
    label: "Une grande part : à partir de",
    hint: "De tout ce que la personne a envoyé en sept jours.",
    source: "La règle, ses sept jours et ses 30 % sont ceux de Coral.",
  },
  "filter-address": {
    label: "Plusieurs comptes depuis une même adresse réseau",
    hint: "Les familles, les écoles et les bibliothèques partagent aussi une adresse : c’est pourquoi ce filtre demande seulement à la modération d’y jeter un œil. Les adresses réseau sont conservées sous forme d’empreintes à clé, pendant 30 jours. Les comptes de confiance ne sont pas concernés.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-address-accounts": {
    label: "Plusieurs : à partir de",
    hint: "Comptes différents qui ont publié en 30 jours.",
  },
  "filter-learnt": {
    label: "Textes semblables à ceux que vous avez rejetés",
    hint: "Il apprend de vos décisions, ici et nulle part ailleurs, et commence quand il en a vu 200. Il ne fait jamais plus que retenir, et dit à cause de quels mots.",
    choices: { off: OFF, hold: HOLD },
  },
  "filter-learnt-percent": {
    label: "Retenir s’il est sûr à au moins",
    hint: "Plus haut, il retient moins et laisse échapper davantage.",
    source: "La façon de combiner les mots est celle de Gary Robinson (2003), d’après Paul Graham (2002).",
  },
  "trust-known-days": { label: "Compte connu : après", hint: "Depuis l’inscription.", source: CORAL },
  "trust-known-read": {
    label: "Compte connu : a lu",
    hint: "Contributions des autres, lues avec ce compte. Chaque contribution de ce compte qui est restée en vaut dix.",
    source: "Discourse, niveau de confiance 1 : 30 messages lus.",
  },
  "trust-known-kept": {
    label: "Compte connu : a écrit",
    hint: "Contributions encore visibles de tous.",
    source: CORAL,
  },
  "trust-trusted-days": {
    label: "Compte de confiance : après",
    hint: "Depuis l’inscription.",
    source: "Discourse, niveau de confiance 2 : 15 jours.",
  },
  "trust-trusted-read": {
    label: "Compte de confiance : a lu",
    hint: "Compté de la même façon.",
    source: "Discourse, niveau de confiance 2 : 100 messages lus.",
  },
  "trust-trusted-kept": {
    label: "Compte de confiance : a écrit",
    hint: "La confiance lève des limites. Elle ne fait entrer personne dans la modération.",
    source:
      "Discourse demande des réponses à trois sujets ; dix contributions sont ici à peu près équivalentes.",
  },
  "trust-upheld-most": {
    label: "Confiance perdue au-delà de",
    hint: "Signalements visant la personne et suivis d’effet par la modération, en 100 jours : elle est alors traitée comme un nouveau membre.",
    source: "Discourse, niveau de confiance 3, regarde aussi 100 jours en arrière.",
  },
};

/** Why a filter found something, to its writer and to moderators: what it saw, and what it does not mean. */
const why: typeof en.filters.why = {
  length: (_found, count) =>
    `Ce texte fait moins ${plural(count, { one: "d’une lettre", other: "de # lettres" })}, et les textes courts attendent ici la modération.`,
  "banned-words": (found) =>
    found.length === 0
      ? "Ce texte contient un mot que ce site n’emploie pas."
      : `Ce texte contient ${quoted(found)}, que les règles de ce site excluent.`,
  repeat: (_found, count) =>
    count === 0
      ? "Le même texte a été publié sur ce site au cours des dernières 24 heures."
      : `Le même texte a été publié par ce compte il y a moins ${plural(count, { one: "d’une minute", other: "de # minutes" })}.`,
  "suspect-words": (found) =>
    found.length === 0
      ? "Ce texte contient un mot que la modération veut vérifier."
      : `Ce texte contient ${quoted(found)}, que la modération veut vérifier d’abord.`,
  links: (_found, count) =>
    `Ce texte contient ${plural(count, { one: "# lien", other: "# liens" })}, comme souvent la publicité.`,
  "silenced-links": () => "La modération a demandé à voir les liens de ce compte avant leur publication.",
  newcomer: (_found, count) =>
    count === 0
      ? "La modération lit les premières contributions des nouveaux membres avant leur publication."
      : `La modération lit les premières contributions des nouveaux membres avant leur publication : ${plural(count, { one: "il en reste #", other: "il en reste #" })}.`,
  burst: (_found, count) =>
    `La même personne a envoyé ${plural(count, { one: "# contribution", other: "# contributions" })} en dix minutes, dont celle-ci.`,
  rejected: (_found, count) =>
    `De ce que cette personne a envoyé ces sept derniers jours, la modération a retiré ou refusé ${count} %.`,
  address: (_found, count) =>
    `${plural(count, { one: "# compte a publié", other: "# comptes ont publié" })} depuis la même adresse réseau en 30 jours.`,
  learnt: (found, count) =>
    `Ce texte ressemble à ceux que la modération a rejetés (${count} %)${found.length > 0 ? `, surtout par ${quoted(found)}` : ""}. C’est la modération qui décide, pas ce filtre.`,
};

/** What each filter is called, to admins. */
const names: typeof en.filters.names = {
  length: "Textes très courts",
  "banned-words": "Mots interdits",
  repeat: "Le même texte à nouveau",
  "suspect-words": "Mots suspects",
  links: "Beaucoup de liens",
  "silenced-links": "Liens retenus par la modération",
  newcomer: "Premières contributions des nouveaux membres",
  burst: "Beaucoup de contributions en dix minutes",
  rejected: "Beaucoup de rejets récents",
  address: "Plusieurs comptes depuis une même adresse réseau",
  learnt: "Textes semblables à ceux que vous avez rejetés",
};

/** Problems with a list. */
export const filterProblems: typeof en.filterProblems = {
  tooManyWords: (n) => `${n.toLocaleString("fr")} mots au plus, et 70 000 octets en tout.`,
  unusableWords: (n) =>
    plural(n, {
      one: "Une ligne ne peut pas être recherchée. Il faut à chacune au moins deux lettres ou chiffres, et 100 caractères au plus.",
      other:
        "# lignes ne peuvent pas être recherchées. Il faut à chacune au moins deux lettres ou chiffres, et 100 caractères au plus.",
    }),
};

const words: typeof en.filters.words = {
  title: "Listes de mots",
  lead: "Les mots refusés, et ceux que la modération veut voir d’abord. Essayez une liste sur ce qui a déjà été écrit avant de l’activer : l’essentiel de ce qu’un mot rencontre part d’une bonne intention.",
  how: "Comment les mots sont reconnus",
  rules: [
    "Un mot ou une expression par ligne. Seuls les mots entiers comptent : « con » ne rencontre pas « balcon ».",
    "La casse, les accents et la largeur ne changent rien, pas plus que les lettres qui se ressemblent : « casino » rencontre « CASÍNO », « саsino » avec des lettres cyrilliques, « c4sin0 », « cas-ino » et « c a s i n o ».",
    "Un * après un mot remplace n’importe quelle terminaison : « parieu* » rencontre « parieur » et « parieuse ». C’est utile dans les langues qui soudent les mots : allemand, coréen, turc.",
    "En thaï, en chinois et en japonais, qui s’écrivent sans espaces, un mot compte là où un dictionnaire permet de le commencer et de le finir.",
    "Une liste peut aussi contenir des emojis. Rien ici n’est une expression régulière : crochets et points n’ont aucun sens particulier.",
  ],
  each: {
    banned: {
      label: "Mots interdits",
      hint: "Un texte qui contient l’un d’eux est refusé ; la personne apprend de quel mot il s’agit, et peut le changer. Gardez cette liste courte.",
    },
    suspect: {
      label: "Mots suspects",
      hint: "Un texte qui contient l’un d’eux attend d’être lu par la modération.",
    },
  },
  isOff: "Elle est désactivée.",
  what: {
    off: "L’activer",
    flag: "En ce moment : publier, et mettre dans la file d’attente",
    hold: "En ce moment : retenir pour la modération",
    refuse: "En ce moment : refuser",
  },
  tryIt: "Essayer",
  switchOn: "Activer",
  tried: (n) =>
    n === 0
      ? "Essai : aucune contribution à parcourir"
      : plural(n, {
          one: "Essai sur la contribution la plus récente",
          other: "Essai sur les # contributions les plus récentes",
        }),
  notYet: "Rien n’a encore changé : les listes prennent effet quand vous les activez.",
  met: (met, silent) =>
    `${plural(met, { one: "# mot aurait rencontré quelque chose", other: "# mots auraient rencontré quelque chose" })}${silent > 0 ? plural(silent, { one: ", # rien", other: ", # rien" }) : ""}.`,
  metNothing: (n) =>
    n === 0 ? "Cette liste ne contient aucun mot." : "Aucun de ses mots n’aurait rencontré quoi que ce soit.",
  inReplies: (n) => plural(n, { one: "dans # contribution", other: "dans # contributions" }),
  more: (n) => plural(n, { one: "et # autre mot", other: "et # autres mots" }),
};

export const filters: typeof en.filters = {
  words,
  why,
  names,
  settings,
  trust: { newcomer: "Nouveau compte", known: "Compte connu", trusted: "Compte de confiance" },
};
