import { pluralIn } from "../plural.ts";
import type * as en from "../en/mail.ts";

const plural = pluralIn("ar");

/** By what the worker writes down; anything else is what a mail server said. */
const problems: Readonly<Record<string, string>> = {
  "too-old": "انتظرت أكثر من يوم من دون أي محاولة، فلم تُرسَل.",
  "no-address": "هذا ليس عنوانًا تصل إليه الرسائل.",
  "took-too-long": "لم ينتهِ خادم البريد في الوقت المحدد.",
};

/** The outbox of the site, for those who run it. */
export const mail: typeof en.mail = {
  outbox: "صندوق الصادر",
  lead: "كل رسالة كتبها هذا الموقع، من الأحدث إلى الأقدم، لمدة ثلاثين يومًا.",
  kept: "لم يُحدَّد خادم بريد (SMTP_URL)، فلا يُرسَل شيء: تُحفظ الرسائل هنا، ويمكنك إيصال المهم منها بنفسك.",
  empty: "لم تُكتب أي رسالة",
  emptyText: "تظهر هنا رسائل الموقع إلى الناس: ما تقرّر بشأن نصوصهم وبلاغاتهم.",
  table: { to: "إلى", subject: "الموضوع", when: "كُتبت", state: "الحالة" },
  states: {
    sent: "أُرسلت",
    waiting: "بالانتظار",
    retried: "محاولة أخرى لاحقًا",
    failed: "توقّفت المحاولات",
    kept: "محفوظة",
  },
  tries: (n: number) =>
    plural(n, {
      zero: "بلا محاولات",
      one: "محاولة واحدة",
      two: "محاولتان",
      few: "# محاولات",
      many: "# محاولة",
      other: "# محاولة",
    }),
  next: "والمحاولة التالية",
  soon: "بعد لحظات",
  inMinutes: (n: number) =>
    n < 90
      ? plural(n, {
          zero: "بعد لحظات",
          one: "بعد دقيقة واحدة",
          two: "بعد دقيقتين",
          few: "بعد # دقائق",
          many: "بعد # دقيقة",
          other: "بعد # دقيقة",
        })
      : plural(Math.round(n / 60), {
          zero: "بعد أقل من ساعة",
          one: "بعد ساعة واحدة",
          two: "بعد ساعتين",
          few: "بعد # ساعات",
          many: "بعد # ساعة",
          other: "بعد # ساعة",
        }),
  problem: "ما الذي تعثّر",
  problems,
  text: "نصًّا عاديًّا",
  html: "بصيغة HTML",
  source: "ما يصل إلى برامج البريد، بمصدره",
  again: "إعادة المحاولة",
  againOf: (subject: string) => `إعادة محاولة إرسال «${subject}»`,
  messageId: "Message-ID",
  back: "كل الرسائل",
};
