import { escapeHtml } from "#tests/sandbox/http/respond.ts";

/** A page of the sandbox's own tools. `title` is text, `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Sandbox</title>
<style>${STYLE}</style>
</head>
<body>
<header><strong>Sandbox</strong><nav><a href="/control">Control panel</a><a href="/control/carriers?page">Carriers</a><a href="/control/review-sites?page">Review sites</a><a href="/mails">Mailbox</a><a href="/admin">Admin</a><a href="/storefront">Storefront</a></nav></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>`;
}

/** A table. Cells are HTML. */
export function table(head: string[], rows: string[][], empty: string): string {
  if (rows.length === 0) return `<p class="quiet">${escapeHtml(empty)}</p>`;
  const headCells = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("");
  const bodyRows = rows
    .map(
      (row) =>
        `<tr>${row.map((cell, index) => `<td data-label="${escapeHtml(head[index] ?? "")}"><div>${cell}</div></td>`).join("")}</tr>`,
    )
    .join("\n");
  return `<table><thead><tr>${headCells}</tr></thead><tbody>${bodyRows}</tbody></table>`;
}

/** A moment for a person, in the shop's time zone. */
export function moment(instant: string | null, timeZone: string): string {
  if (!instant) return "–";
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    new Date(instant),
  );
}

const STYLE = `
:root{color-scheme:light;--ink:#1c2530;--quiet:#5d6875;--line:#d9dee4;--ground:#f5f6f8;--card:#fff;--mark:#2a5bd7}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--ground)}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.75rem 1.25rem;background:var(--ink);color:#fff}
header nav{display:flex;flex-wrap:wrap;gap:1rem}
header a{color:#dfe7f5}
main{max-width:72rem;margin:0 auto;padding:1.25rem}
h1{font-size:1.4rem;margin:.25rem 0 1rem}
h2{font-size:1.05rem;margin:0 0 .75rem}
a{color:var(--mark)}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1rem;align-items:start}
section,.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem;margin:0 0 1rem}
.grid{margin:0 0 1rem}
.grid>section{margin:0}
label{display:block;margin:0 0 .6rem;font-size:.85rem;color:var(--quiet)}
label.check{display:flex;gap:.5rem;align-items:center;color:var(--ink)}
input,select,textarea{display:block;width:100%;font:inherit;color:var(--ink);padding:.4rem .5rem;border:1px solid #aab3bd;border-radius:.35rem;background:#fff}
input[type=checkbox]{width:auto;display:inline-block}
button{font:inherit;padding:.45rem .9rem;border:0;border-radius:.35rem;background:var(--mark);color:#fff;cursor:pointer;white-space:nowrap}
button.plain{background:#e6eaef;color:var(--ink)}
:focus-visible{outline:3px solid #9bb8ff;outline-offset:1px}
.row{display:flex;flex-wrap:wrap;gap:.5rem}
.row>label{flex:1 1 8rem}
.row>button{align-self:end;margin:0 0 .6rem}
td .row>label{margin:0}
.pair{flex-wrap:nowrap;align-items:center}
.pair+.pair{margin-top:.4rem}
.pair>span{min-width:9rem}
.pair>select{min-width:9rem}
.pair>button{margin:0}
.quiet{color:var(--quiet)}
.nowrap{white-space:nowrap}
.done{background:#e7f5ea;border-color:#9fd2aa}
.failed{background:#fdecea;border-color:#e6a39c}
table{width:100%;border-collapse:collapse;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{color:var(--quiet);font-weight:600;overflow-wrap:normal}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:0}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--ground);padding:.75rem;border-radius:.4rem;margin:0}
iframe{width:100%;min-height:24rem;border:1px solid var(--line);border-radius:.4rem;background:#fff}
@media (max-width:40rem){
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{display:block;padding:.4rem 0;border-bottom:1px solid var(--line)}
td{display:flex;gap:.75rem;border:0;padding:.15rem 0}
td>div{flex:1;min-width:0}
td::before{content:attr(data-label);flex:0 0 6rem;color:var(--quiet)}
}`;
