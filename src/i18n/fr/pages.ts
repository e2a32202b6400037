import type * as en from "../en/pages.ts";
import { pluralIn } from "../plural.ts";
import { de } from "./de.ts";

const plural = pluralIn("fr");
const inDays = (n: number) => plural(n, { one: "# jour", other: "# jours" });

export const pages: typeof en.pages = {
  notFound: {
    title: "Rien ici",
    text: "Cette page n’est pas ici. Elle a peut-être été déplacée ou retirée, ou n’a jamais existé.",
  },
  fault: {
    title: "Un incident s’est produit",
    text: "Un incident s’est produit de notre côté. Il a été noté. Ce que vous avez envoyé n’a peut-être pas été enregistré ; veuillez réessayer dans un instant.",
  },
  busy: {
    title: "Un instant de patience",
    text: "Le site est très occupé et n’a pas pu enregistrer ceci. Veuillez l’envoyer de nouveau dans un instant.",
  },
  tooLarge: { title: "Trop volumineux", text: "C’est plus que ce qui peut être envoyé en une fois." },
  tooMany: { title: "Dans un petit moment" },
  refused: { title: "Ce n’est pas possible", text: "" },
  unreadable:
    "Ceci n’a pas pu être lu : il manque quelque chose à l’envoi, ou il n’est pas ce qu’il devrait être. Revenez en arrière, rechargez la page et renvoyez-la.",
  otherSite: (site: string) =>
    `Le formulaire a été envoyé depuis une autre adresse que ${site}. Ouvrez la page à cette adresse et renvoyez-le.`,
  errorHelp: "Allez aux questions ouvertes, ou dites-nous ce que vous cherchiez.",
  toQuestions: "Questions ouvertes",
  back: "Revenir là où vous étiez",
  typed: {
    again: "Voici ce que vous avez envoyé. Rien n’en est perdu tant que cette page est ouverte.",
    copy: "Voici ce que vous avez écrit, à copier :",
    field: (n: number) => (n === 1 ? "Ce que vous avez écrit" : `Ce que vous avez écrit, partie ${n}`),
    /** Fields by their names in the forms. */
    names: {
      title: "Titre",
      standfirst: "Chapô",
      body: "Texte",
      prompt: "Question",
      note: "Note",
      message: "Message",
      about: "À propos de vous",
      display_name: "Nom affiché",
      username: "Nom d’utilisateur",
    },
    send: "Envoyer de nouveau",
  },

  about: {
    title: (site: string) => `À propos ${de(site)}`,
    description: "Ce qu’est ce site, et comment s’y passent les discussions.",
    lead: "Les articles disent ce que quelqu’un a découvert. Ce que savent les lecteurs reste d’ordinaire de côté. Ici, chaque article se termine par une question, et les réponses restent avec lui.",
    how: "Comment ça marche",
    steps: [
      "Chaque article se termine par sa question Reader Pool. C’est sur elle que porte la discussion qui suit.",
      "Une réponse s’adresse à la question. Les autres contributions réagissent à une réponse, ou à une autre contribution. Les réponses restent séparées, pour qu’une longue querelle n’enterre pas le reste.",
      "Un vote dit qu’une contribution apporte quelque chose, ou non ; il ne sert pas à dire qu’on est d’accord. Les votes décident de ce qui est en haut. Personne ne voit qui a voté.",
      "Les auteurs peuvent épingler jusqu’à trois contributions, et fermer la discussion d’un de leurs articles. La modération peut masquer une contribution ; elle en donne le motif, et ce qu’elle fait figure dans le registre public des décisions.",
    ],
    log: "Lire le registre des décisions",
    begin:
      "Pour lire, il ne faut rien. Pour répondre, réagir ou voter, il faut un compte : un nom, une adresse que personne ne voit et un mot de passe.",
    keepers: "Qui modère",
    keepersText:
      "Ces personnes lisent les signalements et répondent à ce qui est envoyé par le formulaire de contact.",
    noKeepers: "Personne pour l’instant.",
    software:
      "Le site fonctionne avec Reader Pool, un forum libre pour les sites qui publient des articles. Tout le monde peut l’installer, le lire et le modifier, sous la licence MIT.",
  },

  rules: {
    title: "Règles",
    description: "Ce qui n’est pas le bienvenu ici, et ce qu’il en advient.",
    lead: "Soyez en désaccord autant que vous voulez : avec l’article, avec la question, entre vous. Parlez de ce qui a été dit, non de qui l’a dit. Ce qui n’est pas le bienvenu :",
    happens: "Ce qui se passe alors",
    happensText: [
      "Tout le monde peut signaler une contribution, une personne ou un article, pour l’un de ces motifs. La modération examine le signalement.",
      "Une contribution masquée laisse sa place vide, avec le motif ; celles qui y répondent restent. La personne qui l’a écrite voit encore le texte, et la note de la modération.",
      "Toute personne concernée apprend ce qui a été fait et pourquoi, et peut former un recours pendant six mois ; quelqu’un d’autre décide alors, là où il y a quelqu’un d’autre.",
      "Chaque décision est inscrite publiquement, avec son motif.",
    ],
    wrong: "Autre chose ? Dites-le par le formulaire de contact.",
  },

  privacy: {
    title: "Confidentialité",
    description: "Ce que ce site conserve à votre sujet, et ce qu’il ne conserve pas.",
    lead: "Ce site conserve ce qu’il faut pour une discussion entre gens qui reviennent. Il n’a ni publicité, ni traceurs, ni compteurs, et ne charge rien depuis d’autres sites : les polices et les scripts sont les siens. Votre navigateur ne parle à personne d’autre.",
    reading: "Si vous ne faites que lire",
    readingText:
      "Rien n’est enregistré à votre sujet sur le serveur. Il n’y a aucun cookie tant que vous ne vous connectez pas et n’écrivez rien. Votre navigateur retient, pour lui seul, jusqu’où vous avez lu chaque discussion, afin de montrer ce qui est nouveau ; il ne le dit à personne.",
    cookies: "Cookies",
    cookiesText: "Il y en a de six sortes. Seul ce site peut les lire, et aucun script ne le peut.",
    cookieSession: (days: number) =>
      `« session » garde votre session ouverte. Il contient un nombre aléatoire et prend fin quand vous vous déconnectez, ou après ${inDays(days)} sans visite.`,
    cookieKept: (days: number) =>
      `« kept » est déposé quand vous écrivez une contribution avant de vous connecter. Il retrouve votre texte une fois votre session ouverte, et prend fin après ${inDays(days)}, avec le texte.`,
    cookieLanguage:
      "« language » est déposé quand vous choisissez une langue au pied d’une page. Il contient ce choix, et prend fin après un an.",
    cookieForm:
      "« form » est déposé quand vous envoyez un formulaire alors que votre session a pris fin. Il retrouve ce que vous avez écrit une fois votre session rouverte, et prend fin après un jour, avec le texte.",
    cookieFlash:
      "« flash » retient une minute au plus ce que vous venez de faire (« Publié. »), pour que la page suivante puisse le dire.",
    cookieFlow:
      "« flow-… » est déposé pendant que vous vous connectez : entre le mot de passe et une seconde étape, avec une clé d’accès, ou en passant par un autre site. Il retrouve votre chemin, et prend fin après une demi-heure au plus.",
    drafts:
      "Ce que vous tapez sans l’envoyer est conservé dans le stockage de votre navigateur, pour que vous le retrouviez en revenant. Tant que votre session est ouverte, c’est conservé ici aussi, pour que vos autres appareils l’aient : pour vos yeux seuls, jusqu’à ce que vous l’envoyiez ou le vidiez, et 30 jours au plus.",
    account: "Si vous avez un compte",
    accountList: [
      "Votre nom, le nom affiché, ce que vous écrivez à votre sujet, et depuis quand vous êtes ici. Tout le monde peut les voir. Les noms que vous aviez avant, pour que les anciens liens mènent à vous et que personne d’autre ne les prenne.",
      "Votre adresse e-mail, et quand vous l’avez confirmée. Personne d’autre ne la voit, sauf la personne qui gère le serveur.",
      "Votre mot de passe, sous forme d’empreinte argon2id, à partir de laquelle il ne peut pas être retrouvé. Si vous les avez configurés : le secret de votre application d’authentification, vos codes de secours sous forme d’empreintes, la partie publique de vos clés d’accès ; et quels comptes, ailleurs, ouvrent celui-ci.",
      "Ce que vous écrivez, avec ses dates et ses versions antérieures. C’est public. La modération peut masquer une contribution ; ce qui est à vous, vous pouvez le supprimer vous-même.",
      "Ce que vous écrivez avant d’avoir confirmé votre adresse, là où le site le demande : personne d’autre ne le voit. Si vous ne la confirmez jamais, c’est supprimé 30 jours après l’expiration du dernier lien prévu pour cela, de même que ce que nous savons de ces liens.",
      "Ce que vous supprimez perd son texte en quelques minutes. Si cela a été signalé, la modération peut le lire jusqu’à ce qu’elle ait décidé ; et ce que la modération a supprimé, aussi longtemps que vous pouvez former un recours : six mois au plus.",
      "Vos votes, pour que chacun compte une fois. Seules leurs sommes sont montrées.",
      "Quelles contributions vous avez eues à l’écran, ce que vous suivez et mettez en sourdine, qui vous avez bloqué, comment vous voulez apprendre quoi, et votre boîte de réception. Personne d’autre ne voit cela.",
      "Vos signalements et vos messages à la modération. Elle seule les lit.",
      "Ce que la modération a décidé à votre sujet et au sujet de vos textes, et les notes qu’elle prend. Les exposés des motifs ne sont lus que par vous et par elle, les notes que par elle.",
      "L’adresse de votre ordinateur quand vous écrivez, sous forme d’empreinte à clé, pendant 30 jours, et une empreinte de ce que vous écrivez, pendant un jour. Ni l’une ni l’autre ne permet de retrouver l’original ; les filtres s’en servent pour repérer les envois en masse et les seconds comptes.",
      "Où vos sessions sont ouvertes : depuis quand, avec quel navigateur, et la dernière adresse d’où chacune a servi, pour que vous remarquiez quelqu’un d’autre. Après 30 jours, il ne reste d’une adresse que le réseau. Vous pouvez fermer chacune d’elles, et elles prennent fin d’elles-mêmes après 30 jours sans visite.",
      "Si vous voulez des notifications sur un appareil, l’adresse à laquelle son fabricant reçoit des messages pour lui. Ce qui y est envoyé est chiffré pour votre appareil.",
      "Les e-mails qui vous sont adressés, pendant 30 jours.",
      "Combien de fois vous avez récemment essayé de vous connecter, écrit ou signalé, par compte et par empreinte à clé de l’adresse : pendant un jour au plus. Cela tient à l’écart ceux qui devinent des mots de passe ou inondent le site.",
    ],
    leaving: "Si vous partez",
    leavingText:
      "Vous pouvez faire supprimer votre compte à tout moment. Pendant un jour, vous pouvez encore changer d’avis ; ensuite :",
    leavingList: [
      "Votre nom, votre adresse, votre mot de passe, tout ce qui vous sert à vous connecter, vos réglages, vos brouillons, votre boîte de réception, ce que vous suivez et avez lu, les e-mails qui vous sont adressés et ce que la modération a noté à votre sujet sont supprimés pour de bon.",
      "Vos contributions restent, présentées comme celles d’une personne partie, ou sont effacées : à vous de choisir. Là où d’autres ont répondu à une contribution effacée, une place vide reste ; le texte d’une contribution signalée disparaît une fois la décision prise.",
      "Les articles restent au site, sans nom. Les votes comptent toujours. Vos signalements et messages restent à la modération, sans votre nom ; les messages qui ont reçu une réponse perdent leurs mots, ceux auxquels personne n’a encore répondu les gardent. Ce que vous avez envoyé sans vous connecter en fait partie si votre adresse est confirmée.",
      "Ce que la modération a décidé reste dans le registre, et les recours avec, sans votre nom et sans les textes.",
      "De vos noms d’utilisateur, une empreinte est conservée, qui ne mène à personne : ainsi, personne d’autre ne peut prendre votre nom et se faire passer pour vous. Là où d’autres ont écrit votre nom dans leurs textes, il reste.",
      "L’e-mail qui annonce que c’est fait est conservé avec votre adresse pendant 30 jours, comme tout e-mail.",
    ],
    reporting: "Si vous signalez quelque chose sans compte",
    reportingText:
      "Votre signalement est conservé, avec votre adresse e-mail si vous en donnez une, et une empreinte à clé de l’adresse de votre ordinateur, contre les signalements en masse. L’adresse e-mail est effacée 30 jours après la décision, l’empreinte 30 jours après le signalement. Seule la modération lit ce que vous avez écrit.",
    decisions: "Le registre des décisions",
    decisionsText:
      "Ce que décide la modération est inscrit publiquement, avec la contribution concernée et le motif. La note de la modération n’est que pour la personne concernée. Le texte sur lequel porte une décision est conservé avec elle pendant six mois, tant qu’un recours est possible, pour la personne concernée et la modération. Un filtre compte les mots de ces textes, pour en tirer des enseignements.",
    server: "Le serveur",
    serverText:
      "Le programme tient un journal de ce qui a été demandé et des incidents : la page, l’heure et le numéro du compte, sans votre adresse ni ce que vous avez envoyé. Un serveur web placé devant lui, ou l’hébergeur, peut tenir ses propres journaux ; demandez à la personne qui gère le site.",
    copies: "Copies",
    copiesText:
      "Des copies de la base de données sont faites pour éviter les pertes. Elles contiennent ce qu’elle contenait quand elles ont été faites, y compris sur les personnes parties depuis, jusqu’à ce que la personne qui gère le site les supprime : demandez-lui dans quel délai. S’il faut un jour en rétablir une, toute personne partie après sa création doit être supprimée de nouveau.",
    rights: "Vos données",
    rightsText:
      "Sous Réglages, vous pouvez prendre une copie de tout ce que le site a de vous, le corriger et faire supprimer votre compte, sans rien demander à personne. Dans de nombreux pays, vous avez droit à tout cela. Pour le reste, il y a le formulaire de contact.",
    rightsLink: "Vos données",
  },
};
