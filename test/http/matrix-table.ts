/**
 * The table: for each route, in each state of what it is about, what each role gets. It is written down here, gone
 * through cell by cell, and asks the policy nothing, since it is there to check it. Whoever adds a route adds its row.
 *
 * The columns, in order: nobody signed in · a reader · the writer, whom it concerns · the article's author · another
 * author · a moderator · an admin · the writer while suspended · a suspended moderator. In them:
 *
 *     +  shown, or done (200)                 B  a broken request (400)       N  there is no such thing for you (404)
 *     >  done, or shown somewhere else (303)  A  log in first, to a script    C  not as things are now (409)
 *     L  to the log-in page (303)             F  you may not (403)            U  mend this field (422)
 *
 * States are those of matrix.ts: of replies and articles; of everything else there is one that is there, and `gone`.
 */
type Rows = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const TABLE: Rows = {
  "GET /healthz": {
    "-": "+++++++++",
  },
  "GET /readyz": {
    "-": "+++++++++",
  },
  "GET /": {
    "-": "+++++++++",
  },
  "GET /about": {
    "-": "+++++++++",
  },
  "GET /rules": {
    "-": "+++++++++",
  },
  "GET /privacy": {
    "-": "+++++++++",
  },
  // In development and in the demo alone.
  "GET /styleguide": {
    "-": "NNNNNNNNN",
  },
  "GET /styleguide/:section": {
    "-": "NNNNNNNNN",
  },
  "GET /styleguide/:section/:state": {
    "-": "NNNNNNNNN",
  },
  "GET /register": {
    "-": "+>>>>>>>>",
  },
  "POST /register": {
    "-": ">>>>>>>>>",
  },
  "GET /login": {
    "-": "+>>>>>>>>",
  },
  "POST /login": {
    "-": "UUUUUUUUU",
  },
  "POST /logout": {
    "-": ">>>>>>>>>",
  },
  "GET /language": {
    "-": ">>>>>>>>>",
  },
  "POST /language": {
    "-": ">>>>>>>>>",
  },
  // Without a provider or a host site in the settings there are no such doors.
  "GET /login/oidc": {
    "-": "NNNNNNNNN",
  },
  "GET /login/oidc/callback": {
    "-": "NNNNNNNNN",
  },
  "GET /sso": {
    "-": "NNNNNNNNN",
  },
  "GET /connect": {
    "-": "L>>>>>>>>",
  },
  "POST /connect": {
    "-": "BBBBBBBBB",
  },
  "GET /settings/connections/:door": {
    "-": "LNNNNNNNN",
  },
  "POST /settings/connections/:door": {
    "-": "LNNNNNNNN",
  },
  "GET /kept-form": {
    "-": "L>>>>>>>>",
  },
  "GET /owner/:token": {
    gone: "NNNNNNNNN",
  },
  "POST /owner/:token": {
    gone: "NNNNNNNNN",
  },
  "POST /owner/:token/mine": {
    gone: "NNNNNNNNN",
  },
  "GET /log-in/:token": {
    gone: "NNNNNNNNN",
  },
  "POST /log-in/:token": {
    gone: "NNNNNNNNN",
  },
  "GET /verify": {
    "-": "L++++++++",
  },
  "GET /verify/again": {
    "-": ">>>>>>>>>",
  },
  "POST /verify/again": {
    "-": "L>>>>>>>>",
  },
  "GET /verify/:token": {
    gone: "NNNNNNNNN",
  },
  "POST /verify/:token": {
    gone: "NNNNNNNNN",
  },
  "GET /forgot": {
    "-": "+++++++++",
  },
  "POST /forgot": {
    "-": ">>>>>>>>>",
  },
  "GET /forgot/sent": {
    "-": "+++++++++",
  },
  "GET /reset/:token": {
    gone: "NNNNNNNNN",
  },
  "POST /reset/:token": {
    gone: "NNNNNNNNN",
  },
  "GET /people": {
    "-": "+++++++++",
  },
  "GET /people/:username": {
    person: "+++++++++",
    gone: "NNNNNNNNN",
  },
  "POST /people/:username/blocked": {
    person: "L>F>>>>F>",
    gone: "NNNNNNNNN",
  },
  "GET /settings": {
    "-": "L++++++++",
  },
  "POST /settings": {
    "-": "L>>>>>>FF",
  },
  "GET /settings/username": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/username": {
    "-": "L>>>>>>FF",
  },
  "GET /settings/account": {
    "-": "L++++++++",
  },
  "GET /settings/account/email": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/account/email": {
    "-": "LUUUUUUUU",
  },
  "GET /settings/account/email/kept": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/account/email/kept": {
    "-": "L>>>>>>>>",
  },
  "GET /settings/account/password": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/account/password": {
    "-": "LUUUUUUUU",
  },
  "GET /settings/sessions": {
    "-": "L++++++++",
  },
  "GET /settings/sessions/ended": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/sessions/ended": {
    "-": "L>>>>>>>>",
  },
  "POST /settings/sessions/:session/ended": {
    "-": "LNNNNNNNN",
  },
  "GET /settings/security": {
    "-": "L++++++++",
  },
  "GET /settings/security/app": {
    "-": "L++++++++",
  },
  "POST /settings/security/app": {
    "-": "LUUUUUUUU",
  },
  "GET /settings/security/app/code": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/security/app/code": {
    "-": "L>>>>>>>>",
  },
  "GET /settings/security/app/removed": {
    "-": "L>>>>>>>>",
  },
  "POST /settings/security/app/removed": {
    "-": "LUUUUUUUU",
  },
  "GET /settings/security/codes": {
    "-": "L++++++++",
  },
  "POST /settings/security/codes": {
    "-": "LUUUUUUUU",
  },
  "GET /settings/security/passkeys": {
    "-": "L++++++++",
  },
  "POST /settings/security/passkeys": {
    "-": "LUUUUUUUU",
  },
  "POST /settings/security/passkeys/options": {
    "-": "LUUUUUUUU",
  },
  "GET /settings/security/passkeys/:passkey": {
    own: "LN+NNNN+N",
    gone: "LNNNNNNNN",
  },
  "POST /settings/security/passkeys/:passkey": {
    own: "LN>NNNN>N",
    gone: "LNNNNNNNN",
  },
  "GET /settings/security/passkeys/:passkey/removed": {
    own: "LN+NNNN+N",
    gone: "LNNNNNNNN",
  },
  "POST /settings/security/passkeys/:passkey/removed": {
    own: "LNUNNNNUN",
    gone: "LNNNNNNNN",
  },
  "GET /login/second": {
    "-": "LLLLLLLLL",
  },
  "POST /login/second": {
    "-": "LLLLLLLLL",
  },
  "POST /login/second/passkey/options": {
    "-": "+++++++++",
  },
  "POST /login/second/passkey": {
    "-": "LLLLLLLLL",
  },
  "POST /login/passkey/options": {
    "-": "+++++++++",
  },
  "POST /login/passkey": {
    "-": "UUUUUUUUU",
  },
  "GET /settings/data": {
    "-": "L++++++++",
  },
  "GET /settings/data/copy": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/data/copy": {
    "-": "L++++++++",
  },
  "GET /settings/data/leaving": {
    "-": ">>>>>>>>>",
  },
  // The one admin there is can't leave.
  "POST /settings/data/leaving": {
    "-": "L>>>>>F>>",
  },
  "GET /settings/blocked": {
    "-": "L++++++++",
  },
  "GET /write": {
    "-": "LFF++++FF",
  },
  "GET /write/new": {
    "-": "LFF++++FF",
  },
  "POST /write/new": {
    "-": "LFF>>>>FF",
  },
  "GET /write/:id": {
    "draft published removed": "LFF+FF+FF",
    gone: "LFFNNNNFF",
  },
  "POST /write/:id": {
    "draft published removed": "LFF>FF>FF",
    gone: "NNNNNNNNN",
  },
  "POST /write/:id/published": {
    "draft published removed": "LFF>FF>FF",
    gone: "NNNNNNNNN",
  },
  "POST /write/:id/discarded": {
    draft: "LFF>FF>FF",
    "published removed": "LFFNFFNFF",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/replies": {
    open: "L>>>>>>FF",
    "locked closed scheduled": "FFFFFFFFF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/preview": {
    "open locked closed scheduled": "+++++++++",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug/people": {
    "open locked closed scheduled": "+++++++++",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug": {
    "open locked closed scheduled": "+++++++++",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug/replies": {
    "open locked closed scheduled": "+++++++++",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id": {
    "plain hidden deleted child branch locked closed": "+++++++++",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/below": {
    "plain hidden deleted child branch locked closed": "+++++++++",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug/live": {
    "open locked closed scheduled": ">>>>>>>>>",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug/changes": {
    "open locked closed scheduled": ">>>>>>>>>",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug/arrivals": {
    "open locked closed scheduled": ">>>>>>>>>",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/edit": {
    "plain child branch": "LF+FFFFFF",
    "hidden deleted locked closed": "LFFFFFFFF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/edit": {
    "plain child branch": "LF+FFFFFF",
    "hidden deleted locked closed": "LFFFFFFFF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id": {
    "plain child branch": "LF>FFFFFF",
    "hidden deleted locked closed": "LFFFFFFFF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/history": {
    "plain child branch locked closed": "+++++++++",
    hidden: "LF+FF+++F",
    deleted: "FFFFFFFFF",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/history/:version/redacted": {
    plain: "LFFFF>>FF",
    "hidden child branch locked closed": "LFFFFNNFF",
    deleted: "FFFFFFFFF",
    "unpublished removed": "NNNFNNNNN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/deleted": {
    "plain hidden child branch locked closed": "LF>FFFF>F",
    deleted: "LF+FFFF+F",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/deleted": {
    "plain hidden deleted child branch locked closed": "LF>FFFF>F",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "GET /held/:id": {
    "waiting decided": "LN>NNFF>N",
    gone: "LNNNNNNNN",
  },
  "GET /held/:id/edit": {
    waiting: "LN+NNFF+N",
    decided: "LN>NNFF>N",
    gone: "LNNNNNNNN",
  },
  "POST /held/:id": {
    waiting: "LN>NNFFFN",
    decided: "LNCNNFFFN",
    gone: "LNNNNNNNN",
  },
  "GET /held/:id/deleted": {
    "waiting decided": "LN>NNFF>N",
    gone: "LNNNNNNNN",
  },
  "POST /held/:id/deleted": {
    waiting: "LN>NNFF>N",
    decided: "LNCNNFFCN",
    gone: "LNNNNNNNN",
  },
  "POST /held/:id/published": {
    "waiting decided": "LNCNNFFFN",
    gone: "LNNNNNNNN",
  },
  "POST /held/:id/dismissed": {
    "waiting decided": "LN>NNFF>N",
    gone: "LNNNNNNNN",
  },
  "GET /admin": {
    "-": "LFFFF++FF",
  },
  "GET /admin/people": {
    "-": "LFFFFF+FF",
  },
  "POST /admin/people/:username/role": {
    person: "LFFFFF>FF",
    gone: "LFFFFFNFF",
  },
  "GET /admin/history": {
    "-": "LFFFFF+FF",
  },
  "GET /admin/settings": {
    "-": "LFFFFF+FF",
  },
  "POST /admin/settings": {
    "-": "LFFFFF>FF",
  },
  "GET /admin/limits": {
    "-": "LFFFFF+FF",
  },
  "POST /admin/limits": {
    "-": "LFFFFFUFF",
  },
  "GET /admin/rules": {
    "-": "LFFFFF+FF",
  },
  "GET /admin/rules/new": {
    "-": "LFFFFF+FF",
  },
  "POST /admin/rules/new": {
    "-": "LFFFFF>FF",
  },
  "GET /admin/rules/:id": {
    shipped: "LFFFFF+FF",
    gone: "LFFFFFNFF",
  },
  "POST /admin/rules/:id": {
    shipped: "LFFFFF>FF",
    gone: "LFFFFFNFF",
  },
  "POST /admin/rules/:id/shipped": {
    shipped: "LFFFFF>FF",
    gone: "LFFFFFNFF",
  },
  "POST /admin/rules/:id/place": {
    shipped: "LFFFFF>FF",
    gone: "LFFFFFNFF",
  },
  "POST /admin/rules/:id/retired": {
    shipped: "LFFFFF>FF",
    gone: "LFFFFFNFF",
  },
  "GET /admin/outbox": {
    "-": "LFFFFF+FF",
  },
  "GET /admin/outbox/:id": {
    "waiting sent": "LFFFFF+FF",
    gone: "LFFFFFNFF",
  },
  "POST /admin/outbox/:id/again": {
    waiting: "LFFFFF>FF",
    "sent gone": "LFFFFFNFF",
  },
  "GET /admin/words": {
    "-": "LFFFFF+FF",
  },
  "POST /admin/words": {
    "-": "LFFFFFUFF",
  },
  "POST /admin/words/tried": {
    "-": "LFFFFFUFF",
  },
  "POST /drafts": {
    "-": "AUUUUUUUU",
  },
  "GET /drafts": {
    "-": "AUUUUUUUU",
  },
  "GET /articles/:slug/note": {
    "open locked scheduled": "LFFFFFFFF",
    closed: "LFF+FF+FF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/note": {
    "open locked scheduled": "LFFFFFFFF",
    closed: "LFF>FF>FF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/note/preview": {
    "open locked scheduled": "LFFFFFFFF",
    closed: "LFF+FF+FF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug/schedule": {
    "open locked closed scheduled": "LFF+FF+FF",
    "unpublished removed": "NNN+NF+NN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/schedule": {
    "open locked closed scheduled": "LFF>FF>FF",
    "unpublished removed": "NNN>NF>NN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/picked": {
    "plain branch locked closed": "LFF+FF+FF",
    "hidden deleted": "FFFFFFFFF",
    child: "LFFCFFCFF",
    "unpublished removed": "NNN+NF+NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/picked": {
    "plain branch locked closed": "LFF>FF>FF",
    "hidden deleted": "FFFFFFFFF",
    child: "LFFCFFCFF",
    "unpublished removed": "NNN>NF>NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/vote": {
    "plain child branch": "L>F>>>>FF",
    "hidden deleted locked closed": "LFFFFFFFF",
    "unpublished removed": "NNNFNFFNN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/seen": {
    "open locked closed scheduled": "+++++++++",
    "unpublished removed": "+NN+N++NN",
    gone: "+NNNNNNNN",
  },
  "GET /articles/:slug/new": {
    "open locked closed scheduled": ">>>>>>>>>",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/follow": {
    "open locked closed scheduled": "L>>>>>>>>",
    "unpublished removed": "LNN>N>>NN",
    gone: "LNNNNNNNN",
  },
  "GET /replies/:id/follow": {
    "plain hidden deleted child branch locked closed": "L++++++++",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/follow": {
    "plain hidden deleted child branch locked closed": "L>>>>>>>>",
    "unpublished removed": "LNN>N>>NN",
    gone: "LNNNNNNNN",
  },
  "GET /sw.js": {
    "-": "+++++++++",
  },
  "GET /offline": {
    "-": "+++++++++",
  },
  "GET /settings/notifications/devices": {
    "-": ">>>>>>>>>",
  },
  "POST /settings/notifications/devices": {
    "-": "L>>>>>>>>",
  },
  "POST /settings/notifications/devices/:id/removed": {
    own: "LN>NNNN>N",
    gone: "LNNNNNNNN",
  },
  "GET /inbox": {
    "-": "L++++++++",
  },
  // Asked for by a page's script; somebody else is led to the inbox.
  "GET /inbox/bell": {
    "-": ">>>>>>>>>",
  },
  "GET /settings/notifications": {
    "-": "L++++++++",
  },
  "POST /settings/notifications": {
    "-": "L>>>>>>>>",
  },
  // The link is the permission, whoever is signed in.
  "GET /unsubscribe/:token": {
    own: "+++++++++",
    gone: "NNNNNNNNN",
  },
  "POST /unsubscribe/:token": {
    own: "+++++++++",
    gone: "NNNNNNNNN",
  },
  "POST /inbox/read": {
    "-": "L>>>>>>>>",
  },
  "POST /inbox/:id/read": {
    own: "LN>NNNN>N",
    gone: "LNNNNNNNN",
  },
  "GET /moderation/log": {
    "-": "+++++++++",
  },
  "GET /replies/:id/hidden": {
    "plain hidden child branch locked closed": "LFFFF++FF",
    deleted: "FFFFFFFFF",
    "unpublished removed": "NNNFN++NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/hidden": {
    "plain hidden child branch locked closed": "LFFFF>>FF",
    deleted: "FFFFFFFFF",
    "unpublished removed": "NNNFN>>NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/pinned": {
    "plain child branch locked closed": "LFF>F>>FF",
    "hidden deleted": "FFFFFFFFF",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/locked": {
    "open locked closed scheduled": "LFF>F>>FF",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/slow": {
    "open locked closed scheduled": "LFF>F>>FF",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/newcomers": {
    "open locked closed scheduled": "LFF>F>>FF",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/closed": {
    "open locked closed": "LFF>F>>FF",
    scheduled: "LFFFFFFFF",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/locked": {
    "plain child branch locked closed": "LFF>F>>FF",
    "hidden deleted": "LFFFFFFFF",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/removed": {
    "plain hidden deleted child branch locked closed": "LFFFF++FF",
    "unpublished removed": "NNNFN++NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/removed": {
    "plain hidden deleted child branch locked closed": "LFFFF>>FF",
    "unpublished removed": "NNNFN>>NN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/moved": {
    "plain branch locked closed": "LFFFF++FF",
    "hidden deleted": "FFFFFFFFF",
    child: "LFFFFCCFF",
    "unpublished removed": "NNNFN++NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/moved": {
    "plain branch locked closed": "LFFFFUUFF",
    "hidden deleted": "FFFFFFFFF",
    child: "LFFFFCCFF",
    "unpublished removed": "NNNFNUUNN",
    gone: "NNNNNNNNN",
  },
  "GET /replies/:id/merged": {
    "plain child branch locked closed": "LFFFF++FF",
    "hidden deleted": "FFFFFFFFF",
    "unpublished removed": "NNNFN++NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/merged": {
    "plain child branch locked closed": "LFFFFUUFF",
    "hidden deleted": "FFFFFFFFF",
    "unpublished removed": "NNNFNUUNN",
    gone: "NNNNNNNNN",
  },
  "POST /moderation/decisions/:id/undone": {
    "fresh undone appealed": "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "GET /moderation": {
    "-": "LFFFF++FF",
  },
  "GET /moderation/changes": {
    "-": "LFFFF++FF",
  },
  "POST /moderation/cases/decided": {
    "-": "LFFFF>>FF",
  },
  "POST /moderation/cases/:id/decided": {
    "open decided": "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "POST /moderation/replies/:id/decided": {
    "plain hidden child branch locked closed unpublished removed": "LFFFF>>FF",
    "deleted gone": "LFFFFNNFF",
  },
  "POST /moderation/cases/:id/undone": {
    "open decided": "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "POST /moderation/undone": {
    "-": "LFFFF>>FF",
  },
  "POST /moderation/cases/:id/claimed": {
    "open decided": "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "POST /moderation/cases/:id/noted": {
    "open decided": "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "GET /decisions/:id": {
    "fresh undone appealed": "LF+FF+++F",
    gone: "NNNNNNNNN",
  },
  "POST /decisions/:id/appeal": {
    fresh: "LF>FFFF>F",
    "undone appealed": "LFFFFFFFF",
    gone: "NNNNNNNNN",
  },
  "GET /suspension": {
    "-": "L>>>>>>>>",
  },
  "GET /moderation/people/:username": {
    person: "LFFFF++FF",
    gone: "LFFFFNNFF",
  },
  "POST /moderation/people/:username/warned": {
    person: "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "POST /moderation/people/:username/suspended": {
    person: "LFFFFUUFF",
    gone: "LFFFFNNFF",
  },
  "POST /moderation/people/:username/links-held": {
    person: "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "POST /moderation/people/:username/noted": {
    person: "LFFFF>>FF",
    gone: "LFFFFNNFF",
  },
  "GET /replies/:id/report": {
    "plain child branch locked closed": "++F++++F+",
    "hidden deleted": "FFFFFFFFF",
    "unpublished removed": "NNN+N++NN",
    gone: "NNNNNNNNN",
  },
  "POST /replies/:id/report": {
    "plain child branch locked closed": ">>F>>>>F>",
    "hidden deleted": "FFFFFFFFF",
    "unpublished removed": "NNN>N>>NN",
    gone: "NNNNNNNNN",
  },
  "GET /people/:username/report": {
    person: "++F++++F+",
    gone: "NNNNNNNNN",
  },
  "POST /people/:username/report": {
    person: ">>F>>>>F>",
    gone: "NNNNNNNNN",
  },
  "GET /articles/:slug/report": {
    "open locked closed scheduled": "+++F+++++",
    "unpublished removed": "NNNFN++NN",
    gone: "NNNNNNNNN",
  },
  "POST /articles/:slug/report": {
    "open locked closed scheduled": ">>>F>>>>>",
    "unpublished removed": "NNNFN>>NN",
    gone: "NNNNNNNNN",
  },
  "GET /reports/:receipt": {
    own: "LN+NNNN+N",
    secret: "+++++++++",
    gone: "LNNNNNNNN",
  },
  "GET /contact": {
    "-": "+++++++++",
  },
  "POST /contact": {
    "-": ">>>>>>>>>",
  },
};

/** Where a form names a reply: its states, and `another` for a reply of another discussion. */
export const PARENTS: Rows = {
  "POST /articles/:slug/replies": {
    "plain child": "L>>>>>>FF",
    "hidden deleted branch": "LFFFFFFFF",
    "locked closed": "FFFFFFFFF",
    "unpublished removed": "NNNFNFFNN",
    "gone another": "NNNNNNNNN",
  },
  "POST /drafts": {
    "plain hidden deleted child branch locked closed": "A++++++++",
    "unpublished removed": "ANN+N++NN",
    "gone another": "ANNNNNNNN",
  },
};

/** What a form of this route has beyond the fields that all of them have (routes.ts). */
export const WITH: Rows = {
  "POST /articles/:slug/follow": { level: "follow" },
  "POST /replies/:id/follow": { level: "follow" },
  "POST /replies/:id/picked": { criterion: "The clearest example." },
  "POST /write/new": { blank: "1" },
  "POST /settings/notifications/devices": {
    endpoint: "https://fcm.googleapis.com/fcm/send/somebody",
    p256dh: "A".repeat(87),
    auth: "A".repeat(22),
  },
  "POST /settings": { display_name: "Rukia of the ferry", about: "Rows on Sundays." },
  "POST /settings/data/copy": { format: "json", password: "pool-of-words" },
  "POST /settings/data/leaving": { replies: "keep", password: "pool-of-words" },
  "POST /settings/account/password": { new_password: "seven mango trees" },
  "POST /admin/settings": { language: "en", "one-answer": "on", "second-factor": "optional" },
  "POST /admin/rules/:id/place": { place: "2" },
  "POST /admin/people/:username/role": { role: "author" },
  "POST /moderation/cases/:id/decided": { action: "dismiss" },
  "POST /moderation/replies/:id/decided": { action: "dismiss" },
  "POST /moderation/cases/decided": { action: "dismiss" },
  "POST /articles/:slug/slow": { minutes: "5" },
};
/** Routes whose button is all there is: they do what they do, whatever is sent along. */
export const WITHOUT_FIELDS: ReadonlySet<string> = new Set([
  "POST /login/passkey/options",
  "POST /login/second",
  "POST /login/second/passkey",
  "POST /settings/security/app/code",
  "POST /login/second/passkey/options",
  "POST /logout",
  "POST /language",
  "POST /settings/account/email/kept",
  "POST /settings/sessions/ended",
  "POST /verify/again",
  "POST /write/:id",
  "POST /replies/:id/edit",
  "POST /articles/:slug/schedule",
  "POST /articles/:slug/seen",
  "POST /settings/notifications/devices/:id/removed",
  "POST /inbox/read",
  "POST /settings/notifications",
  "POST /unsubscribe/:token",
  "POST /inbox/:id/read",
  "POST /admin/rules/:id/shipped",
  "POST /admin/outbox/:id/again",
  "POST /moderation/decisions/:id/undone",
  "POST /moderation/cases/:id/undone",
  "POST /moderation/undone",
]);
