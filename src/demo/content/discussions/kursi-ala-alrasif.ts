import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "kursi-ala-alrasif.md",
  author: "سلمى",
  standfirst: "رصيف عرضه متر وستون سنتيمترًا، وكرسي من الخيزران، وتسع مرات «لو سمحت» من البيت إلى الصيدلية.",
  lang: "ar",
  daysAgo: 6,
  replies: [
    {
      by: "mona_k",
      hoursAfter: 5,
      body: `بصفتي مهندسة طرق: المواصفة تقول **متر وخمسون سنتيمترًا خالية للمشي**، وكل ما زاد على ذلك فللكراسي. فإذا كان الرصيف مترًا وستين، بقي لعم صبحي عشرة سنتيمترات، وأنا مستعدة أن أرسمها له بالدهان الأصفر.

لكن حسام على حق، والخطأ خطؤنا نحن: نرفع الحافة ثلاثين سنتيمترًا حتى لا تصعد السيارات، فتصعد السيارات ولا يصعد هو.`,
      up: 20,
      pinned: true,
      replies: [
        {
          by: "سلمى",
          hoursAfter: 8,
          body: `قرأت لعم صبحي تعليقك. قال: «العشرة سنتي تكفي الكرسي لو وقف على رجل واحدة».`,
          up: 16,
          replies: [
            {
              by: "mona_k",
              hoursAfter: 26,
              body: `قولي له إن المنحدر الذي طلبتُه لحسام سيُصبّ عند محل المكوجي بالضبط، إذا وافق الحي. وعليه أن يختار: أن يحرس الشارع أو أن يحرس المنحدر من السيارات. أظنه الرجل المناسب.`,
              up: 17,
            },
          ],
        },
      ],
    },
    {
      by: "yusuf.t",
      hoursAfter: 10,
      body: `لمن يبيع ليعيش أولًا. الماشي يتأخر دقيقة، والجالس يؤجّل حكاية، أما أم حسن فإذا تأخرت خطوتين تأخر العشاء. ولا أرى حرجًا في كلمة «لو سمحت»، فهي أرخص ما في الشارع.`,
      up: 11,
      down: 9,
      replies: [
        {
          by: "mona_k",
          hoursAfter: 13,
          body: `> فهي أرخص ما في الشارع

أرخص على من يسمعها. جرّب أن تقولها تسع مرات، وعلى يديك طفلان، وفي المرة التاسعة تكون لسيارة.`,
          up: 15,
          replies: [
            {
              by: "yusuf.t",
              hoursAfter: 33,
              body: `عددتُها اليوم في طريقي إلى الصيدلية: قيلت لي أربع مرات ولم أقلها أنا مرة واحدة. أسحب الجملة الأخيرة، وأُبقي على أم حسن.`,
              up: 15,
            },
          ],
        },
      ],
    },
    {
      by: "tesfaye",
      hoursAfter: 50,
      lang: "en",
      body: `I read this through a translator and I hope it did not lose the chair. In Addis the shoe-shine boys had the pavement, then the city gave them small yellow kiosks, all alike. Now they have a roof and everyone walks freely, and nobody sees the child going towards the tram. I still don't know if I would vote for the kiosks. I think I would.`,
      up: 14,
      down: 1,
    },
    {
      by: "hélène",
      hoursAfter: 96,
      lang: "fr",
      body: `À Strasbourg, la terrasse paie un droit au mètre carré, la poussette rien, et le banc a été retiré « pour la tranquillité ». Chez nous le trottoir appartient donc à qui commande un café. Je garde M. Sobhi.`,
      up: 16,
      down: 2,
    },
  ],
};
