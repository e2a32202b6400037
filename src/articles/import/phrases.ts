/**
 * What page furniture says, in the languages of the project (English, Swahili, French, Arabic, German, Spanish).
 * Every pattern here describes the whole of a short line, never a word in a sentence: {@link whole} anchors both
 * ends, and `kinds.ts` asks only about short blocks.
 */

const NON_WORD = String.raw`[^\p{L}\p{N}]`;
/** `\W` counts accented and Arabic letters as no letters: in these patterns it is written for {@link NON_WORD}. */
const whole = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`^${NON_WORD}*(?:${alternatives.join("|").replaceAll("\\W", NON_WORD)})${NON_WORD}*$`, "iu");

const READ_ON = [
  String.raw`(?:read|see|view|show|load|learn) (?:the )?(?:more|full (?:story|article|post)|rest)(?: posts| articles| stories| about .{1,80})?`,
  String.raw`(?:continue|keep) reading(?: .{1,80})?|full story|more info`,
  String.raw`lire (?:la suite|plus|l['’]article)|en savoir plus|continuer la lecture|voir plus`,
  String.raw`soma zaidi|endelea kusoma|soma makala yote`,
  String.raw`weiterlesen|mehr (?:lesen|erfahren|anzeigen|dazu)|zum artikel|jetzt lesen`,
  String.raw`leer m[áa]s|seguir leyendo|contin[úu]a(?:r)? leyendo|ver m[áa]s`,
  String.raw`[اأإ]قر[أا] المزيد|قراءة المزيد|تابع القراءة|للمزيد|المزيد`,
  String.raw`ler mais|continue lendo`,
] as const;

/** The whole line says "read more". */
export const READ_MORE = whole(...READ_ON);
/** The line breaks off and then says "read more". */
export const TRUNCATED_MORE = new RegExp(
  String.raw`(?:\.{2,}|…|\[(?:…|\.{3})\]|»|→|>|\|)\s*[([]?(?:${READ_ON.join("|")})[^\p{L}\p{N}]*$`,
  "iu",
);
/** "Read also: another title". */
export const READ_ALSO =
  /^[^\p{L}\p{N}]*(?:(?:read|see) (?:also|more|next)|related|also read|lire aussi|[àa] lire (?:aussi|également)|soma pia|lesen sie auch|auch interessant|mehr zum thema|lee tambi[ée]n|te puede interesar|[اأإ]قر[أا] أيض\p{sc=Arabic}{1,2}\p{M}?)\s*:\s*\S/iu;

/** Headings over titles of other articles. */
export const RELATED = whole(
  String.raw`(?:related|recommended|similar|popular|recent|latest|trending|top|more|other|featured|most read|must[- ]read)(?: (?:posts?|articles?|stories|reads?|reading|news|topics|from .{1,60}|in .{1,40}|for you|content|like this))*`,
  String.raw`you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)|(?:read|up|what to read) next|previous post|next post|don['’]t miss|more stories`,
  String.raw`articles? (?:similaires?|li[ée]s|connexes|r[ée]cents|populaires)|[àa] lire (?:aussi|également)|sur le m[êe]me (?:sujet|thème)|vous aimerez aussi|les plus lus`,
  String.raw`makala (?:zinazohusiana|nyingine|zinazofanana|mpya)|habari (?:zinazohusiana|nyingine|mpya)|soma pia|unaweza pia kupenda`,
  String.raw`(?:ähnliche|verwandte|weitere|neueste|beliebte|aktuelle) (?:beiträge|artikel|themen|meldungen)|das könnte (?:sie|dich) auch interessieren|mehr zum thema|meistgelesen|lesen sie auch`,
  String.raw`(?:art[íi]culos|entradas|noticias|temas) (?:relacionad[oa]s|similares|recientes|populares)|tambi[ée]n te puede interesar|te puede interesar|lo m[áa]s le[íi]do|lee tambi[ée]n`,
  String.raw`(?:مقالات|مواضيع|أخبار) (?:ذات صلة|مشابهة|أخرى|مرتبطة)|اقرأ أيض\p{sc=Arabic}{1,2}\p{M}?|قد يعجبك أيض\p{sc=Arabic}{1,2}\p{M}?|الأكثر قراءة`,
);

/** Headings over comments. */
export const COMMENTS = whole(
  String.raw`(?:\d{1,5} |all |no |view |add a |add |post a |write a |leave a |leave |show )?(?:comments?|responses?|replies|reply|thoughts on .{1,120})(?:\W+\d{1,5}| on .{1,120})?(?: (?:below|here))?`,
  String.raw`join the (?:discussion|conversation)|what do you think\??|leave a (?:comment|reply)(?: (?:cancel reply|below))?|discussion \d+`,
  String.raw`(?:\d{1,5} |aucun |laisser un |ajouter un |vos |tous les )?(?:commentaires?|réponses?)(?:\W+\d{1,5})?|laisser une réponse`,
  String.raw`(?:toa |acha |andika |weka )?maoni(?: yako)?(?:\W+\p{N}{1,5})?|jibu`,
  String.raw`(?:\d{1,5} |keine |alle |schreibe einen |neuer )?(?:kommentare?|antworten?)(?:\W+\d{1,5}| schreiben| hinterlassen)?|schreiben sie einen kommentar|diskutieren sie mit`,
  String.raw`(?:\d{1,5} |sin |deja un |dejar un |escribe un |deja una )?(?:comentarios?|respuestas?)(?:\W+\d{1,5})?`,
  String.raw`(?:\p{N}{1,5} |لا |أضف |اترك |إضافة |كتابة |جميع )?(?:ال)?(?:تعليق(?:ات|ك|ًا|اً|ا)?|ردود|رد)(?:\W+\p{N}{1,5})?`,
);

/** Sentences that only a comment box says. */
export const COMMENT_BOX = whole(
  String.raw`(?:there are )?no (?:comments|replies|responses)(?: (?:yet|so far|found|on .{1,80}))?\W*(?:be the first .{1,60}|start the .{1,40})?`,
  String.raw`be the first (?:one )?to (?:comment|reply|respond|share|leave|post|write|answer|react).{0,60}`,
  String.raw`(?:share|tell us|let us know|leave|post|add|write) (?:what you think|your (?:thoughts?|opinions?|comments?|views?|reply)|a (?:comment|reply))(?: (?:in|below|here|with us).{0,50})?`,
  String.raw`your (?:email|e-mail) (?:address )?will not be published.{0,60}|required fields are marked.{0,10}|(?:post|submit|send) (?:comment|reply)|cancel reply|save my name,? .{1,120}|notify me of .{1,80}|comments are (?:closed|moderated|off).{0,60}|add a comment.{0,4}|report abuse|(?:sort by|order by)\W+(?:newest|oldest|best|top).{0,30}`,
  String.raw`(?:aucun commentaire|pas (?:encore )?de commentaires?).{0,60}|soyez le premier .{1,60}|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.{0,80}|les commentaires sont fermés.{0,20}|(?:publier|envoyer) (?:le|un) commentaire|laisser un commentaire.{0,30}`,
  String.raw`(?:hakuna|bado hakuna) maoni.{0,60}|kuwa wa kwanza .{1,60}|(?:tuma|weka|andika|toa|acha) maoni.{0,40}|barua pepe yako haitachapishwa.{0,40}`,
  String.raw`(?:noch )?keine kommentare.{0,60}|(?:sei|seien sie|schreibe) (?:der|die|den)? ?erste.{1,60}|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht.{0,80}|kommentar (?:abschicken|absenden|schreiben|hinterlassen|verfassen).{0,30}|kommentare sind geschlossen`,
  String.raw`(?:no hay|a[úu]n no hay|sin) comentarios.{0,60}|s[ée] el primero en .{1,60}|(?:tu|su) (?:dirección de )?correo electr[óo]nico no ser[áa] publicad[oa].{0,80}|(?:publicar|enviar|deja|dejar|escribe) (?:el |un |tu )?comentario.{0,30}`,
  String.raw`لا (?:توجد|يوجد) (?:أي )?تعليقات.{0,60}|كن أول من .{1,60}|لن يتم نشر (?:عنوان )?بريدك.{0,60}|(?:أضف|اترك|إرسال|نشر) (?:ال)?تعليق.{0,30}`,
);

const LOG_IN = String.raw`(?:log(?:ged)?|sign(?:ed)?)[ -]?(?:in|on|up)|regist(?:er|ered)|subscribe(?= to (?:continue|read|comment|post|unlock))|create an account`;
/** An order or an invitation to log in so that one may do something. */
export const LOG_IN_TO = whole(
  String.raw`(?:please |you (?:must|need to|have to|should) (?:be )?|kindly |or |want to comment\? ?|to (?:comment|reply|continue|post)[^.]{0,30},? ?(?:please )?)?(?:${LOG_IN})(?:,? (?:or|and|/) (?:${LOG_IN}))*(?: (?:now|first|for free|here|with .{1,40}|to your account|in order))*(?: to .{1,80})?`,
  String.raw`(?:already|not) (?:have an account|a member|registered)\??.{0,60}|forgot (?:your )?password|(?:username|email)(?: (?:or|and) .{1,20})?|password|remember me|(?:lost|reset) (?:your )?password|don['’]t have an account\??.{0,60}|this (?:content|article) is for (?:subscribers|members)(?: only)?`,
  String.raw`(?:veuillez |vous devez |merci de )?(?:vous )?(?:connectez-vous|connecter|être connecté(?:\(e\)|e)?|identifiez-vous|se connecter|inscrivez-vous|créer un compte)(?: ou .{1,40})?(?: (?:pour|afin de) .{1,80})?|mot de passe(?: oublié)?|se souvenir de moi`,
  String.raw`(?:tafadhali |lazima |unatakiwa )*(?:ingia|jisajili|jiunge|uingie|kuingia|umeingia)(?: (?:au|na) (?:ingia|jisajili|ujisajili))?(?: (?:ili |kwanza |kwenye akaunti).{0,80})?|umesahau (?:nywila|nenosiri)|nywila|nenosiri`,
  String.raw`(?:bitte |sie müssen |du musst )?(?:melden sie sich|melde dich|loggen sie sich|log dich|sich|angemeldet sein|eingeloggt sein|anmelden|einloggen|registrieren)(?: (?:an|ein|anmelden|einloggen))?(?:,? (?:oder|und) .{1,40})?(?:,? um .{1,80})?|passwort(?: vergessen)?`,
  String.raw`(?:por favor,? |debes |tienes que |debe )?(?:inicia(?:r)? sesi[óo]n|iniciar tu sesi[óo]n|acceder|estar (?:conectado|registrado)|reg[íi]strate|registrarse|suscr[íi]bete)(?: o .{1,40})?(?: para .{1,80})?|contraseña|¿?(?:has )?olvidad?o? (?:tu|su) contraseña`,
  String.raw`(?:الرجاء |يرجى |يجب (?:عليك )?(?:أن )?)?(?:قم ب)?(?:سج[ّ]?ل|تسجيل) (?:ال)?دخول(?:ك)?(?: أو .{1,40})?(?: (?:ل|كي |من أجل ).{0,80})?|إنشاء حساب|كلمة (?:المرور|السر)|نسيت كلمة (?:المرور|السر)|يجب أنت تكون مسجل.{0,60}`,
);

const SITES = String.raw`facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|e-?mail|instagram|threads|mastodon|bluesky|tumblr|copy link|link|print|pdf|sms|messenger|tiktok|youtube|rss|pocket|vk|xing|flipboard|فيسبوك|تويتر|واتساب|تيليجرام`;
/** Sharing, printing, subscribing, paging, copyright: what stands around articles everywhere. */
export const FURNITURE = whole(
  String.raw`(?:share|tweet|pin|follow us|like|save|partager|partagez|partager sur|shiriki|sambaza|teilen|compartir|comparte|شارك|مشاركة|تابعنا|folgen|seguir|suivez-nous)(?: (?:this|on|via|by|it|the|article|post|story|us|with friends|cet article|sur|kwenye|auf|mit|en|este artículo|على|المقال|makala hii))*\W*(?:(?:(?:and|et|und|y|na|و|,|\||/|·|•|on|via|sur) *)?(?:${SITES})\W*)*(?:\d+)?`,
  String.raw`(?:(?:${SITES})\W+){1,12}(?:${SITES})`,
  String.raw`\d+ (?:shares?|likes?|views?|claps?|partages?|vues)`,
  String.raw`skip to (?:main |the )?(?:content|navigation).{0,20}|(?:back )?to (?:the )?top|toggle (?:navigation|menu|sidebar)|(?:open|close)(?: menu)?|search(?: for)?|advertis(?:ement|ing)|sponsored(?: content)?|promoted|loading|print(?: this (?:page|article))?|jump to .{1,30}|table of contents|click here.{0,40}|listen to this article.{0,20}`,
  String.raw`aller au contenu(?: principal)?|haut de page|retour en haut|rechercher|publicité|imprimer|sommaire`,
  String.raw`ruka (?:hadi|kwenda) .{1,30}|rudi juu|tafuta|tangazo|chapisha`,
  String.raw`zum (?:haupt)?inhalt(?: springen)?|nach oben|suchen?|anzeige|werbung|drucken|zur startseite`,
  String.raw`(?:saltar|ir) al contenido|volver arriba|buscar|publicidad|imprimir`,
  String.raw`تخط[يى] (?:إلى المحتوى.{0,20})|العودة إلى الأعلى|بحث|إعلان|طباعة`,
  String.raw`(?:©|\(c\)).{0,160}|copyright (?:©|\(c\)|\p{N}{4}).{0,160}|.{0,80}(?:all rights reserved|tous droits réservés|haki zote zimehifadhiwa|alle rechte vorbehalten|todos los derechos reservados|جميع الحقوق محفوظة).{0,80}|(?:proudly )?powered by .{1,60}|designed by .{1,60}`,
  String.raw`(?:accept|reject|allow|decline|manage|alle|tout|aceptar|rechazar|kubali|kataa)(?: (?:all|cookies?|and (?:close|continue)|preferences|akzeptieren|accepter|refuser|todo|todas|zote|wote))+|accepter|akzeptieren|ablehnen|aceptar|kubali|got it|i agree|ok|j['’]accepte|موافق|أوافق|قبول(?: الكل)?|cookie (?:settings|preferences|policy)|privacy (?:policy|settings)`,
  String.raw`(?:subscribe|sign up)(?: (?:to|for|now)(?: .{1,80})?)?|(?:join )?our newsletter.{0,60}|newsletter|enter your e-?mail.{0,40}|your e-?mail(?: address)?|get .{1,60} (?:in|to) your inbox.{0,40}|abonnez-vous.{0,80}|inscrivez-vous à .{0,60}newsletter.{0,40}|jiandikishe.{0,60}|(?:newsletter|jetzt) abonnieren.{0,60}|abonnieren sie .{0,80}|suscr[íi]bete.{0,80}|اشترك .{0,80}`,
  String.raw`page \d+(?: (?:of|sur|von|de) \d+)?|\d+ / \d+|(?:tags?|filed under|categor(?:y|ies)|posted in|étiquettes|mots-clés|schlagw[öo]rter|kategorien?|etiquetas|categor[íi]as?|vitambulisho|الوسوم|التصنيفات)\s*:.{0,120}`,
  String.raw`(?:sent|get the app|download).{0,6} (?:from|on|for) (?:my )?(?:i?phone|android|ipad|app store|google play).{0,20}`,
);

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|sept|déc|januar|februar|märz|juni|juli|okt|dez|enero|febrero|marzo|abril|mayo|junio|julio|agosto|octubre|noviembre|diciembre|machi|aprili|agosti|oktoba|novemba|desemba|septemba|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\p{L}*\.?`;
const DATE = String.raw`(?:\p{L}{2,10},? )?(?:\p{N}{1,2}(?:st|nd|rd|th|er|\.)?(?: de)? ${MONTH},?(?: de)? ?\p{N}{4}|${MONTH} \p{N}{1,2}(?:st|nd|rd|th)?,? \p{N}{4}|\p{N}{4}[-/.]\p{N}{1,2}[-/.]\p{N}{1,2}|\p{N}{1,2}[-/.]\p{N}{1,2}[-/.]\p{N}{2,4})(?:,? (?:at |à |um )?\p{N}{1,2}[:h.]\p{N}{2}(?: ?[ap]\.?m\.?)?)?`;
const MINUTES = String.raw`\p{N}{1,3}[- ](?:min(?:ute)?s?|دقائق|dakika)(?:[- ](?:read(?:ing time)?|de lecture|lesezeit|de lectura|قراءة|za kusoma))?|(?:reading time|temps de lecture|lesezeit|tiempo de lectura|muda wa kusoma)\W+\p{N}{1,3}.{0,10}|dakika \p{N}{1,3} za kusoma`;
/** Says that a line is about who wrote it and when. */
export const BYLINE = whole(
  String.raw`(?:(?:written|posted|published|reported|text|words|story|photos?) )?(?:by|par|von|por|na|imeandikwa na|mwandishi|autor(?:in)?|auteure?|author|بقلم|كتب|كتبه|الكاتب)\s*:? (?:\p{Lu}|\p{sc=Arabic})[\p{L}\p{M}.'’ -]{1,60}(?:[,|·•–—-]+ ?.{0,80})?`,
  String.raw`(?:(?:last )?(?:updated|published|posted|modified)|publié|mis à jour|imechapishwa|veröffentlicht|aktualisiert|publicado|actualizado|نشر(?: في| بتاريخ)?)(?: (?:on|le|am|el|the|tarehe|by))?\W*(?:${DATE}|${MINUTES}).{0,60}`,
  String.raw`(?:${DATE})(?:\W+(?:${MINUTES}|by .{1,40}))?|(?:${MINUTES})\W+(?:${DATE})`,
  MINUTES,
);

/** Words for the parts of a site that menus link to. */
const MENU_WORD = whole(
  String.raw`home(?: ?page)?|about(?: us)?|contact(?: us)?|log ?(?:in|out)|sign ?(?:in|up|out)|register|my account|account|profile|menu|main menu|blog|news|articles|categories|archives?|search|help|faqs?|terms(?: of (?:use|service))?|privacy(?: policy)?|cookies|sitemap|shop|store|cart|subscribe|donate|services|events|gallery|forum|support|careers|jobs|press|advertise|newsletter|imprint|settings|inbox|dashboard|sport|sports|world|business|culture|opinion|politics|health|science|travel|video|videos|podcasts?|topics|all posts`,
  String.raw`accueil|à propos|connexion|se connecter|s['’]inscrire|inscription|mentions légales|plan du site|rechercher|actualités|boutique|nous contacter|mon compte|culture|monde|société`,
  String.raw`nyumbani|mwanzo|kuhusu(?: sisi)?|wasiliana(?: nasi)?|mawasiliano|ingia|jisajili|habari|makala|tafuta|michezo|biashara|siasa|utamaduni|afya`,
  String.raw`startseite|über uns|kontakt|anmelden|registrieren|impressum|datenschutz|suche|nachrichten|kultur|politik|wirtschaft|wissen|agb|mein konto`,
  String.raw`inicio|sobre nosotros|acerca de|contacto|iniciar sesión|registrarse|noticias|aviso legal|tienda|mi cuenta|cultura|deportes|opinión|buscar|entrar`,
  String.raw`الرئيسية|من نحن|حول|اتصل بنا|تواصل معنا|تسجيل الدخول|التسجيل|تسجيل|أخبار|الأخبار|مقالات|بحث|المدونة|ثقافة|رياضة|اقتصاد|سياسة الخصوصية`,
);

/** What menus put between their entries when they stand on one line. */
const MENU_BREAK = /\s*[|·•‣›»>/\u2190-\u21ff–—]\s*|\s*\p{Extended_Pictographic}\uFE0F?\s*|\s{3,}|\n/u;

/** Whether a text is a word that menus are made of. */
export const isMenuWord = (text: string): boolean => MENU_WORD.test(text);

/** Whether one line is a whole menu: entries of a few words between bars, dots, arrows or emoji. */
export function isMenuLine(line: string): boolean {
  if (line.length > 400 || /[.!?؟:;]\s/u.test(line)) return false;
  const entries = line.split(MENU_BREAK).filter((entry) => /[\p{L}]/u.test(entry));
  if (entries.length < 2 || entries.some((entry) => entry.split(/\s+/u).length > 4)) return false;
  const known = entries.filter(isMenuWord).length;
  return known >= 2 && known * 3 >= entries.length;
}

/** Consent to cookies: three signs together, in a notice of at most about 60 words (`kinds.ts`). */
export const isConsent = (text: string): boolean =>
  /cookies?|vidakuzi|ملفات تعريف الارتباط|الكوكيز/iu.test(text) &&
  /\b(?:we|our|this (?:web)?site|nous|notre|ce site|wir|unsere?|diese (?:web)?site|usamos|utilizamos|este sitio|nuestro|tovuti|tunatumia)\b|نستخدم|يستخدم|موقع/iu.test(
    text,
  ) &&
  /accept|agree|consent|continu|akzept|zustimm|acept|kubali|experience|erfahrung|expérience|experiencia|preferenc|polic|تجربة|موافق|قبول|أوافق/iu.test(
    text,
  );
