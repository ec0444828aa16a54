/** Titles that mean harm to what reads a table, a feed or a page. */
export const hostileTitles = [
  "=1+1", "=cmd|' /C calc'!A0", "+84 24 3782", "-5 điều", "@SUM(A1)", "\t=1+1", " =1+1", "\u200b=1+1", "\u202e=1+1", "＝1+1", "＋1", "－1", "＠x",
  "'=1+1", "'", "''", "\"=1\",\"x\"", "a,b\r\nc;d", "]]>", "<![CDATA[x]]>", "</script><script>alert(1)</script>", "</title></feed>", "&amp;&nbsp;&#0;",
  "a\u0000b\u000bc\u001bd\ufffee\uffff", "đảo \u202eộc\u2066 chữ", "a\u2028b\u2029c", "Đ ộ 𝔸 😀", "${7*7} {{7*7}}", "=", "-",
] as const;
