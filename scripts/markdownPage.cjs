const { Marked } = require('marked');

/** Turns "EXECRATE(budget, executed)" into the anchor "execrate" that the help links of the functions point to. */
function anchorOf(heading) {
  const name = /^[A-Za-z.]+/.exec(heading);
  return (name ? name[0] : heading.trim())
    .toLowerCase()
    .replace(/^zpb\./, '')
    .replace(/\s+/g, '-');
}

/** A guide in Markdown as one page of plain HTML: no scripts, no fonts, nothing to fetch. */
function markdownPage(content) {
  const markdown = content.toString();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text.replaceAll('`', ''))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${href.replace(/\.md(?=#|$)/, '.html')}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  return `<!doctype html>
<html lang="zh-hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
body { font: 15px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif; max-width: 860px; margin: 2em auto; padding: 0 1em; color: #242424; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid #c8c8c8; padding: 4px 10px; text-align: left; vertical-align: top; }
th { background: #f3f2f1; }
th:first-child, td:first-child { min-width: 4em; }
code, pre { font-family: Consolas, monospace; background: #f3f2f1; }
code { padding: 0 3px; }
pre { padding: 8px 12px; overflow-x: auto; }
pre code { padding: 0; }
</style>
</head>
<body>
${marked.parse(markdown)}</body>
</html>
`;
}

module.exports = { markdownPage, anchorOf };
