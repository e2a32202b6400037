/** What was told to somebody, what they told the moderators, and what was decided: about them, and by them. */
import { articlePath, decisionPath, replyPath } from "../lib/paths.ts";
import { TOLD } from "../moderation/told.ts";
import { byId, moment, PAGE, type Section } from "./copy.ts";

const notifications: Section = {
  name: "notifications",
  tables: ["notifications"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("notifications")
          .leftJoin("articles", "articles.id", "notifications.article_id")
          .leftJoin("people as actors", "actors.id", "notifications.actor_id")
          .selectAll("notifications")
          .select(["title", "slug", "actors.display_name as actor"])
          .where("person_id", "=", personId)
          .where("notifications.id", ">", after)
          .orderBy("notifications.id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        kind: row.kind,
        actor: row.actor,
        article: row.title,
        link:
          row.decision_id !== null && row.report_id === null
            ? baseUrl + decisionPath(row.decision_id)
            : row.reply_id !== null
              ? baseUrl + replyPath(row.reply_id)
              : row.slug === null
                ? null
                : baseUrl + articlePath(row.slug),
        count: row.count,
        createdAt: moment(row.created_at),
        readAt: moment(row.read_at),
        sentAt: moment(row.mailed_at),
      }),
    ),
};

/** Without their texts, which say what is elsewhere in the copy, and may hold links that open an account. */
const mails: Section = {
  name: "mails",
  tables: ["mails"],
  pages: ({ read, personId }) =>
    byId(
      (after) =>
        read
          .selectFrom("mails")
          .select(["id", "address", "subject", "kind", "created_at", "sent_at"])
          .where("person_id", "=", personId)
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        email: row.address,
        subject: row.subject,
        kind: row.kind,
        createdAt: moment(row.created_at),
        sentAt: moment(row.sent_at),
      }),
    ),
};

const reports: Section = {
  name: "reports",
  tables: ["reports"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("reports")
          .innerJoin("cases", "cases.id", "reports.case_id")
          .leftJoin("articles", "articles.id", "cases.article_id")
          .select(["reports.id", "reports.reason", "reports.note", "reports.created_at", "cases.kind"])
          .select(["cases.reply_id", "cases.decided_at", "upheld", "articles.title"])
          .where("reports.person_id", "=", personId)
          .where("reports.id", ">", after)
          .orderBy("reports.id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        id: row.id,
        kind: row.kind,
        article: row.title,
        link: baseUrl + (row.reply_id === null ? `/reports/${row.id}` : replyPath(row.reply_id)),
        reason: row.reason,
        note: row.note,
        createdAt: moment(row.created_at),
        decidedAt: moment(row.decided_at),
        upheld: row.upheld === null ? null : row.upheld === 1,
      }),
    ),
};

const messages: Section = {
  name: "messages",
  tables: ["messages"],
  pages: ({ read, personId }) =>
    byId(
      (after) =>
        read
          .selectFrom("messages")
          .selectAll()
          .where("person_id", "=", personId)
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE)
          .execute(),
      (row) => ({ name: row.name, email: row.email, createdAt: moment(row.created_at), text: row.body }),
    ),
};

/** Without who decided, which nobody is told. */
const decisions: Section = {
  name: "decisions",
  tables: ["decisions"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("decisions")
          .selectAll()
          .where("person_id", "=", personId)
          // As their statements: that reports were dismissed is no business of whom they were about.
          .where("action", "in", [...TOLD.keys(), "hold"])
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        id: row.id,
        action: row.action,
        link: baseUrl + decisionPath(row.id),
        reason: row.reason,
        note: row.note,
        createdAt: moment(row.created_at),
        until: moment(row.until),
        undone: row.undone_by !== null,
        text: row.body,
      }),
    ),
};

const appeals: Section = {
  name: "appeals",
  tables: ["appeals"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("appeals")
          .selectAll()
          .where("person_id", "=", personId)
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        decision: row.decision_id,
        link: baseUrl + decisionPath(row.decision_id),
        text: row.body,
        createdAt: moment(row.created_at),
        decidedAt: moment(row.decided_at),
      }),
    ),
};

/** What somebody decided who keeps order here; whom it concerned is theirs. */
const decided: Section = {
  name: "decided",
  tables: ["decisions"],
  pages: ({ read, personId, baseUrl }) =>
    byId(
      (after) =>
        read
          .selectFrom("decisions")
          .select(["id", "action", "reason", "created_at", "undone_by"])
          .where("actor_id", "=", personId)
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        id: row.id,
        action: row.action,
        link: baseUrl + decisionPath(row.id),
        reason: row.reason,
        createdAt: moment(row.created_at),
        undone: row.undone_by !== null,
      }),
    ),
};

/** Without changes of roles, which are about others; those are among the decisions. */
const changes: Section = {
  name: "changes",
  tables: ["changes"],
  pages: ({ read, personId }) =>
    byId(
      (after) =>
        read
          .selectFrom("changes")
          .selectAll()
          .where("person_id", "=", personId)
          .where("area", "<>", "roles")
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE)
          .execute(),
      (row) => ({
        area: row.area,
        key: row.key,
        before: row.before,
        after: row.after,
        createdAt: moment(row.created_at),
      }),
    ),
};

export const ORDER_SECTIONS = {
  notifications,
  mails,
  reports,
  messages,
  decisions,
  appeals,
  decided,
  changes,
};
