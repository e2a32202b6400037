import type { Why } from "../../src/articles/import/index.ts";

/** What a page in `pages/` must give. */
export interface Expected {
  title: string;
  standfirst?: string;
  /** The beginning and the end of each prompt. */
  prompts: readonly (readonly [string, string])[];
  /** Pieces of the body, as Markdown. */
  has: readonly string[];
  /** Pieces of what was left out, with the reason. */
  without: readonly (readonly [Why, string])[];
  lang?: string | null;
  dir?: "ltr" | "rtl";
  address?: string | null;
}

/** By the name of the file in `pages/`. */
export const EXPECTED: Record<string, Expected> = {
  "scraped-seed.txt": {
    title: "Digital Diplomacy: Building Global Peace Through Technology",
    prompts: [["Considering the potential benefits", "digital divides?"]],
    has: [
      "In the contemporary global landscape",
      "## 1. Enhanced Communication and Transparency\n\nDigital technologies transcend",
      "## 2. Facilitating Cross-Cultural Understanding",
      "## 3. Strengthening Multilateral Cooperation",
      "## 4. Empowering Citizen Diplomacy and Track II Engagement",
      "## 5. Proactive Crisis Prevention and Management",
      "## 6. Promoting Economic Cooperation and Sustainable Development",
      "## Conclusions and Recommendations\n\nDigital diplomacy presents",
    ],
    without: [
      ["server-warning", "session_start()"],
      ["server-warning", "bottom_menu.php"],
      ["page-furniture", "Sidebar with Floating Button"],
      ["menu", "MHUBIRI"],
      ["menu", "About 🔒 Login"],
      ["repeated-title", "A Technological Framework"],
      ["after-prompt", "AckySHINE Solutions"],
      ["comment-box", "Comments"],
      ["comment-box", "No comments yet. Be the first to share your thoughts!"],
      ["login-prompt", "Please log in or register"],
      ["teaser", "Related Posts"],
      ["teaser", "Sports & Arts"],
      ["code-fence", "html"],
    ],
  },
  "wordpress-bees.html": {
    title: "What the Waggle Dance Leaves Out",
    prompts: [["Which plants in your street", "have to leave out?"]],
    has: [
      "comes home and *dances* about it",
      "[Karl von Frisch](https://example.org/von-frisch)",
      "## A map without a key",
      "- the **sun**, corrected for the hour,\n- the long lines",
      "> The dance is not a set of orders.",
    ],
    without: [
      ["menu", "Plots"],
      ["byline", "Ruth Adeyemi"],
      ["image", "A forager covered in pollen"],
      ["image", "A forager on borage."],
      ["page-furniture", "Share this"],
      ["teaser", "Why Moss Stays"],
      ["comment-box", "My street is all gravel"],
      ["page-furniture", "powered by patience"],
    ],
    lang: "en-GB",
    address: "https://slow-gardener.example/2024/05/waggle-dance/",
  },
  "div-soup-lighthouse.html": {
    title: "The Last Keeper of Skarv Rock",
    standfirst: "For thirty-one years one man wound the clockwork of a light that no map shows any more",
    prompts: [["What work have you done", "the machine not take over?"]],
    has: ["## The machine that needed him", "“or I am.”", "Eilif Berg kept the light"],
    without: [
      ["byline", "Signe Halvorsen"],
      ["teaser", "A census of puffins"],
      ["menu", "Privacy"],
    ],
  },
  "table-layout-chess.html": {
    title: "Chess by Post",
    prompts: [["What have you done slowly", "come out better?"]],
    has: ["| Year | Moves | Days |", "| 1962 | 38 | 1460 |", "the moves got *worse*", "## Three old scores"],
    without: [
      ["menu", "Results"],
      ["page-furniture", "Copyright 1999"],
    ],
  },
  "amp-swahili.html": {
    title: "Mti wa Mbuyu na Kumbukumbu za Kijiji",
    prompts: [["Je, ni kitu gani", "Ungefanya nini kukilinda?"]],
    has: ["## Mti kama kitabu", "Serikali ya kijiji sasa"],
    without: [
      ["menu", "Nyumbani"],
      ["page-furniture", "vidakuzi"],
      ["byline", "Rehema Mollel"],
      ["image", "Mbuyu wa Mzee Kombo"],
      ["teaser", "Wimbo wa wavuvi"],
      ["comment-box", "Hakuna maoni bado"],
      ["login-prompt", "Tafadhali ingia"],
    ],
    lang: "sw",
    address: "https://habari-za-kijiji.example/mbuyu",
  },
  "cookie-french.html": {
    title: "Le silence des cloches",
    standfirst:
      "Un village a débranché son clocher pour que deux vacanciers puissent dormir. Il ne s’en est pas remis.",
    prompts: [["Quel bruit de votre enfance", "devait se taire ?"]],
    has: ["**« trouble anormal »**", "## Ce que l’on n’entend plus", "En octobre, on l’a rebranchée"],
    without: [
      ["page-furniture", "Nous utilisons des cookies"],
      ["menu", "Accueil"],
      ["byline", "Odile Ferrand"],
      ["teaser", "Les fontaines"],
      ["login-prompt", "Connectez-vous"],
      ["teaser", "Un facteur à vélo"],
    ],
    lang: "fr",
    address: "https://carnets.example/silence-des-cloches",
  },
  "arabic.html": {
    title: "سوق الوراقين الذي لا ينام",
    prompts: [["ما الشيء الذي", "للآلة؟"]],
    has: ["## ثلاثة أقلام", "في زقاق ضيق"],
    without: [
      ["menu", "الرئيسية"],
      ["byline", "ليلى حداد"],
      ["teaser", "حكاية النحاسين"],
      ["login-prompt", "تسجيل الدخول"],
      ["page-furniture", "جميع الحقوق"],
    ],
    lang: "ar",
    dir: "rtl",
  },
  "german-markdown.md": {
    title: "Warum Brot schweigt",
    standfirst: "Ein Besuch in einer Backstube, in der man die Uhr abgehängt hat",
    prompts: [["Was in Ihrem Leben", "nicht mehr geben?"]],
    has: [
      "nach *Geruch*, *Gewicht*",
      "`Gefühl`",
      "1. Am Montag wird er gefüttert.\n2. Am Dienstag",
      "> Ein Teig, den man hetzt",
      "[seinem Heft](https://backstube.example/heft)",
    ],
    without: [
      ["byline", "Jutta Brandes"],
      ["menu", "Impressum"],
      ["teaser", "Weiterlesen"],
    ],
  },
  "spanish-boxed.md": {
    title: "Los relojeros de la calle Larga",
    prompts: [["¿Qué objeto heredado", "¿Qué pasaría si lo arreglaras?"]],
    has: ["arregla herencias.", "## El taller", "Cuando cierre, en enero"],
    without: [
      ["page-furniture", "date: 2021-11-02"],
      ["image", "Escaparate"],
      ["teaser", "Mapa de las fuentes secas"],
    ],
  },
  "mail.txt": {
    title: "The River That Changed Its Name",
    prompts: [["Which place near you", "who uses which?"]],
    has: ["do not agree on anything. Between the two", "## WHAT THE FISHERMEN SAY", "eleven rivers"],
    without: [
      ["page-furniture", "To: desk@example.org"],
      ["after-prompt", "Best,"],
      ["page-furniture", "Sent from my phone"],
    ],
  },
  "fenced-html.txt": {
    title: "How a City Learned to Listen to Its Pipes",
    prompts: [["What do you know about your town", "measure?"]],
    has: ["Under the streets of every old city", "## 1. The night walkers", "## Conclusion"],
    without: [
      ["code-fence", "html"],
      ["title-label", "Title:"],
      ["title-label", "Introduction:"],
    ],
  },
  "python-traceback.txt": {
    title: "The Woman Who Paints Boat Names",
    prompts: [["If something you own", "be called?"]],
    has: ["There is a boat called After the Reef", "nothing but money."],
    without: [
      ["server-warning", "KeyError: 4471"],
      ["server-warning", "menu = load_menu(user)"],
      ["menu", "Tides"],
      ["after-prompt", "Dock Street 4"],
      ["login-prompt", "Please sign in"],
    ],
  },
  "about-warnings.md": {
    title: "Reading a PHP Warning Without Panic",
    prompts: [["What is the most useful", "been shown?"]],
    has: [
      "Warning: fopen(/tmp/cache): failed to open stream: Permission denied in /var/www/site/cache.php on line 12",
      "If you log in to the server",
      "to accept cookies or to leave a comment in anger",
      "- Note the time\n- Change one thing",
      "The Reader Pool question last week brought forty answers",
    ],
    without: [],
  },
  "two-prompts.html": {
    title: "Two Ways to Cross a Desert",
    prompts: [
      ["Would you rather know the way", "know the wind?"],
      ["What have you learned by heart", "your life to?"],
    ],
    has: ["The guides of the northern route", "having married into it."],
    without: [
      ["prompt", "Would you rather know the way"],
      ["after-prompt", "Desert Review Media Group"],
    ],
    lang: "en",
  },
  "prompt-first.txt": {
    title: "Getting Lost in Kyoto on Purpose",
    prompts: [["When did a wrong turn", "needed to be?"]],
    has: ["There is a rule in our family", "It only declines to point at them."],
    without: [],
  },
  "teasers-inside.html": {
    title: "The Library That Lends Ladders",
    prompts: [["What do you own", "share?"]],
    has: ["The fines are the same", "## What is not lent", "Log in to the catalogue and you can see"],
    without: [
      ["menu", "Local"],
      ["server-warning", "Undefined index: user"],
      ["repeated-title", "The Library That Lends Ladders"],
      ["teaser", "From the avocado slicer"],
      ["page-furniture", "in your inbox every Friday"],
    ],
  },
  "no-prompt.md": {
    title: "A Short History of the Queue",
    prompts: [],
    has: ["A queue is a small constitution."],
    without: [],
  },
  "multi-line-prompt.html": {
    title: "Small Maps",
    prompts: [["Think of the first place", "find it with your map?"]],
    has: ["Children draw maps", "A geographer in Porto"],
    without: [["login-prompt", "You must be logged in"]],
  },
  "node-error.html": {
    title: "The Orchestra of Borrowed Instruments",
    prompts: [["Which true fact", "for the next one?"]],
    has: ["1. A player may keep", "3. The fact must be true"],
    without: [
      ["server-warning", "TypeError: Cannot read"],
      ["code-fence", "html"],
    ],
  },
  "plain-menu-swahili.txt": {
    title: "Soko la Usiku la Forodhani",
    prompts: [["Je, ni mahali gani mjini", "kwa urahisi?"]],
    has: ["## 1. Meza za samaki\n\nHapa ndipo wavuvi", "## Hitimisho"],
    without: [
      ["menu", "Wasiliana nasi"],
      ["teaser", "Soma zaidi"],
      ["comment-box", "Bado hakuna maoni"],
    ],
  },
  "midline-prompt.html": {
    title: "The Shop That Sells One Thing",
    prompts: [["If your shop could sell", "what would it be?"]],
    has: ["sells only string.\\\nIt has sold", "Nobody has ever brought any back."],
    without: [["after-prompt", "Ghent Stories BV"]],
  },
  "tag-soup.html": {
    title: "A Clock Made of Flowers",
    prompts: [["What natural thing", "tell the time by?"]],
    has: ["Linnaeus believed", "**their *own*** place"],
    without: [
      ["menu", "About"],
      ["after-prompt", "Garden"],
    ],
  },
  "essay-with-bio.html": {
    title: "The Sound a House Makes at Night",
    standfirst: "Notes from a year of lying awake on purpose",
    prompts: [["What does your home say", "nobody listens?"]],
    has: [
      "```\n03:12  one knock, low",
      "[his own page](https://example.com/pipes)",
      "### What the plumber said",
    ],
    without: [
      ["byline", "7 min read"],
      ["image", "A stair in the dark"],
      ["page-furniture", "He lives in Brno"],
      ["teaser", "Why Lifts Have Mirrors"],
    ],
    address: "https://quiet-rooms.example/p/sound-a-house-makes",
  },
  "scraped-french.txt": {
    title: "Ils réparent les parapluies des autres",
    prompts: [["Quel objet faites-vous réparer", "en racheter un ?"]],
    has: ["## Une ville sous la pluie", "depuis 1953"],
    without: [
      ["menu", "Connexion"],
      ["byline", "Célestin Moreau"],
      ["teaser", "Les jardins du canal"],
      ["comment-box", "Mon mixeur"],
      ["menu", "Plan du site"],
    ],
  },
  "drafted.md": {
    title: "What Salt Roads Teach About Trust",
    prompts: [["Which small public habit", "stranger's business?"]],
    has: [
      "Long before there were banks",
      "## 2. Breaking the Slab\n\nEvery slab",
      "## Conclusion\n\nTrust",
      "but *stories*",
    ],
    without: [
      ["code-fence", "markdown"],
      ["title-label", "Title:"],
      ["title-label", "Introduction:"],
    ],
  },
  "nameless-comments.html": {
    title: "A Walk Along the Buried River",
    prompts: [["What runs under", "where you live?"]],
    has: ["- willows where no willow", "A heron stood in it"],
    without: [
      ["menu", "Walks"],
      ["comment-box", "an old railway tunnel"],
      ["comment-box", "Nothing but clay"],
      ["login-prompt", "Log in to leave a comment"],
      ["page-furniture", "an old laptop"],
    ],
  },
  "short-lines.txt": {
    title: "Soup for a Power Cut",
    prompts: [["Whom would you cook for", "tonight?"]],
    has: [
      "- two onions\n- red lentils",
      "Stir it once for those who wait,\\\nstir it twice",
      "Please log in to your neighbour's kitchen, my aunt said",
    ],
    without: [],
  },
  "scraped-arabic.txt": {
    title: "بيت الساعات في آخر الشارع",
    prompts: [["أي ساعة في بيتك", "حين تدق؟"]],
    has: ["## ثلاث ساعات لا تباع", "جاء تاجر واشترى"],
    without: [
      ["menu", "ثقافة"],
      ["byline", "سامي الخطيب"],
      ["teaser", "حارس المكتبة القديمة"],
      ["comment-box", "كن أول من يعلق"],
    ],
    lang: "ar",
    dir: "rtl",
  },
};
