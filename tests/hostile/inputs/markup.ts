/** What a browser, a spreadsheet or a feed reader would take for more than words. */
import { bodies, file, documentOf, passages, titles, type HostileInput, type Kind } from "../input.ts";

const handler = "onerror=alert(1)";

export const markup: readonly HostileInput[] = [
  ...passages("HTML", [
    "<script>globalThis.canary=1;alert(1)</script>", `<img src=x ${handler}>`, "<iframe srcdoc='<script>parent.canary=1</script>'></iframe><object data=x></object>",
    "<div style=\"position:fixed;inset:0\">che</div><!-- --><base href=http://evil.example/><meta http-equiv=refresh content=0;url=http://evil.example>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &#x3c;i&#x3e; &amp;lt;u&amp;gt;", "</p></article></main><style>*{display:none}</style>", "<textarea><title><plaintext><xmp><noscript>",
  ]),
  ...titles("HTML", ["<b>Chính phủ</b> điện tử <script>alert(1)</script> của tỉnh", `Chính phủ điện tử " ${handler} x=" của tỉnh`]),
  ...bodies("HTML", ["<script>canary=1</script>\n\n<div onclick=alert(1)>\nchữ\n</div>", "<!-- lời -->\n\n<?php echo 1 ?>\n\n<![CDATA[x]]>\n\n<a href=javascript:alert(1)>nút</a>", "# <img src=x onerror=alert(1)>\n\nMột câu."]),
  ...passages("SVG", [
    "<svg onload=alert(1)></svg>", "<svg><script>globalThis.canary=1</script></svg>", "<svg><a xlink:href=javascript:alert(1)><text>nút</text></a></svg>", "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject><animate attributeName=href values=javascript:alert(1) /></svg>",
  ]),
  ...bodies("SVG", ["<svg><use href=\"data:image/svg+xml,<svg onload=alert(1)>\"/></svg>", "![hình](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)"]),
  ...links("javascript link", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "&#106;avascript:alert(1)", "javascript&colon;alert(1)", "%6Aavascript:alert(1)", "\u0001javascript:alert(1)", "vbscript:msgbox(1)"]),
  ...links("data link", ["data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>", "DATA:image/png;base64,AAAA", "feed:data:text/html,x"]),
  ...links("other link", ["intent://evil.example#Intent;scheme=http;end", "file:///etc/passwd", "ftp://evil.example/x", "ms-msdt:/id", "blob:http://evil.example/1", "view-source:http://evil.example", "x-apple:evil", "tel:+84900"]),
  ...links("host link", ["//evil.example/x", "\\\\evil.example\\x", "/\\evil.example", "\\/evil.example", "/%5cevil.example", "///evil.example"]),
  ...passages("remote image", ["![điểm ảnh](http://evil.example/pixel.gif)", "![a](//evil.example/a.png) và ![b](https://evil.example/b.svg)"]),
  ...bodies("remote image", ["![điểm ảnh](http://evil.example/pixel.gif)", "![a][b]\n\n[b]: https://evil.example/b.png", "[![a](http://evil.example/1.png)](http://evil.example/)", "<img src=http://evil.example/2.png>"]),
  ...titles("script end", [
    "Chính phủ điện tử </script><script>globalThis.canary=1</script> của tỉnh", "Chính phủ điện tử </SCRIPT > của tỉnh", "Chính phủ điện tử <!--<script> của tỉnh", "Chính phủ điện tử ]]></title></feed> của tỉnh",
    "Chính phủ điện tử \u2028alert(1)\u2029 của tỉnh", "Chính phủ điện tử \\u003c/script\\u003e \"+alert(1)+\" của tỉnh",
  ]),
  ...bodies("script end", ["</script><script>canary=1</script>", "</noscript></template></style><b>x</b>"]),
  ...titles("formula", ["=1+1 là công thức về chính phủ điện tử", "+84 24 3782 là số điện thoại của chính phủ điện tử", "-5 điều cần tránh khi làm chính phủ điện tử", "@SUM(A1) và chính phủ điện tử của tỉnh", "\t=cmd|' /C calc'!A0 và chính phủ điện tử", "＝1+1 viết rộng và chính phủ điện tử", "\u200b=HYPERLINK(\"http://evil.example\") và chính phủ điện tử"]),
  ...["=1+1", "+1", "-1", "@x"].map((words, n) => file("formula", `documents/cell-${n + 1}.md`, documentOf(`cell-${n + 1}`, words).replaceAll(`"Bản ghi cell-${n + 1}"`, `"${words} bản ghi"`).replace("author: null", `author: "${words}"`).replace("number: null", `number: "${words}"`), "published")),
  ...titles("XML character", ["Chính phủ \u000b điện tử \u0001 của tỉnh", "Chính phủ \ufffe điện tử \uffff của tỉnh", "Chính phủ \u001b[31m điện tử \u0008 của tỉnh", "Chính phủ & điện tử &nbsp; &#0; của tỉnh", "Chính phủ \u0085 điện tử \u009f của tỉnh"]),
  ...passages("XML character", ["Ký tự \u000c\u001f\u007f lạ ở giữa câu văn này của bài", "Nửa cặp \u{1F600} và \u{10FFFF} và \u{E000} trong bài"]),
  ...titles("bidi override", ["Chính phủ \u202eửt nệiđ\u202c của tỉnh", "Chính phủ \u2067điện\u2069 tử của tỉnh", "Chính phủ \u200fđiện\u200e tử của tỉnh", "Chính phủ \u202bđiện tử của tỉnh"]),
  ...passages("bidi override", ["Một câu \u202e ngược \u2066 chiều không đóng của bài này.", "\u061cMột câu \u202d khác của bài này.\u2068"]),
  ...titles("zero width", ["Chính\u200bphủ\u200cđiện\u200dtử của tỉnh", "Chính\u2060phủ \ufeffđiện tử của tỉnh", "Chính\u00adphủ điện\u034ftử của tỉnh", "\u200b\u200bChính phủ điện tử\u200b của tỉnh nhà"]),
  ...passages("zero width", ["Một\u200bcâu\u2060dính\ufeffliền của bài này trong tỉnh.", "\u200b\u200b\u200b"]),
];

/** A link in a text, and in a document that a person wrote. */
function links(kind: Kind, targets: readonly string[]): readonly HostileInput[] {
  const half = Math.ceil(targets.length / 2);
  return [
    ...passages(kind, targets.slice(0, half).map((target) => `Xem [tại đây](${target}) và <${target}> của bài.`)),
    ...bodies(kind, targets.map((target) => `Xem [tại đây](${target}), [đây](<${target}>) và <${target}>.\n\n[nữa]\n\n[nữa]: ${target}`)),
  ];
}
