/** Notifications on one's devices, and the page for when there is no network. */
import type * as en from "../en/push.ts";

export const push: typeof en.push = {
  title: "على أجهزتك",
  lead: "يمكن لجهاز أن يعرض ما اخترته أعلاه حتى حين لا تكون أي صفحة من هذا الموقع مفتوحة. ويستمر ذلك ما دام دخولك مسجَّلًا عليه.",
  add: "تفعيل الإشعارات على هذا الجهاز",
  asking: "يسألك متصفّحك الآن عن موافقتك.",
  denied: "هذا المتصفّح مضبوط على رفض الإشعارات من هنا. يمكنك تغيير ذلك في إعداداته الخاصة بهذا الموقع.",
  failed: "لم ينجح ذلك. تعذّر على المتصفّح الوصول إلى خدمة إشعاراته؛ تُرجى المحاولة لاحقًا.",
  needsScript: "الإشعارات على جهاز تحتاج إلى JavaScript.",
  too: "وعلى أجهزتي أيضًا",
  loggedOut: "سُجّل الخروج عليه: لا يصله شيء",
  since: "أُضيف",
  reached: "آخر إشعار",
  remove: "إزالة",
  removeOf: (device: string) => `وقف الإرسال إلى ${device}`,
  offline: {
    title: "لا اتصال الآن",
    text: "تعذّر جلب هذه الصفحة: لا توجد شبكة، أو غاب الموقع للحظة. وسيعود.",
    kept: "ما كنت في كتابته محفوظ على هذا الجهاز.",
    again: "إعادة المحاولة",
  },
};

export const pushFlashes: typeof en.pushFlashes = {
  pushOn: "من الآن يخبرك هذا الجهاز بما يحدث.",
  pushOff: "لن يصل إلى ذلك الجهاز شيء بعد الآن.",
  pushFailed: "خدمة الإشعارات في هذا المتصفّح ليست مما نستطيع الإرسال إليه. لم يتغيّر شيء.",
};

export const pushProblems: typeof en.pushProblems = {
  pushBroken: (_n: number) => "أرسل المتصفّح شيئًا لا يمكن استخدامه.",
  pushService: (_n: number) => "هذا ليس عنوان خدمة إشعارات نعرفها.",
};
