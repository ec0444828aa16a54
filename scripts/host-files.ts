import { missingPolicy } from "../layouts/missing.11ty.ts";
import { downloadNames } from "../layouts/parts/downloads.ts";
import { addresses } from "../src/site/links.ts";
import { joinedPolicy, policyText } from "../src/site/policy.ts";
import { headerPolicy, headers, keeping, mediaTypes, openTo, pagePolicy } from "../src/tables/headers.ts";

type Header = readonly [name: string, value: string];

/** The headers of every file: the pages' own policies in one, and the rest of the table. `https`: also what means something there alone. */
export async function securityHeaders({ https }: { readonly https: boolean }): Promise<readonly Header[]> {
  const policy = policyText(joinedPolicy([pagePolicy, await missingPolicy(), headerPolicy]));
  return [["Content-Security-Policy", policy], ...headers.filter((row) => https || !row.https).map(({ name, value }) => [name, value] as const)];
}

const kept = `public, max-age=${keeping.seconds}`;
const plain = (type: string): string => type.split(";")[0] ?? type;
const isText = (type: string): boolean => type.includes("charset=");

/** Read by Netlify and Cloudflare Pages from the site's root. Rules that match one file must not name one header twice: such hosts join the values. */
export async function headersFile(): Promise<string> {
  const everywhere = (await securityHeaders({ https: true })).map(([name, value]) => `  ${name}: ${value}`);
  const downloads = [downloadNames.markdown, downloadNames.bib, downloadNames.ris].map((name) => `/${addresses.download(":id", name)}\n  Content-Type: ${mediaTypes[name.slice(name.lastIndexOf(".") + 1)]}`);
  const open = openTo.endings.map((ending) => `/*.${ending}\n  ${openTo.name}: ${openTo.value}`);
  return `${[`/*\n${everywhere.join("\n")}`, `/${keeping.folder}/*\n  Cache-Control: ${kept}`, ...downloads, ...open].join("\n\n")}\n`;
}

/** Files for hosts that are set up by hand, by name; each says how it is used. */
export async function hostFiles(): Promise<Readonly<Record<string, string>>> {
  const all = await securityHeaders({ https: true });
  return { "nginx.conf": nginx(all), "apache.htaccess": apache(all), "Caddyfile": caddy(all) };
}

const made = "# Made by `npm run hosting` from src/tables/headers.ts and the pages' own policies: change those, not this.";

function nginx(all: readonly Header[]): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    ${plain(type)} ${ending};`);
  const texts = Object.values(mediaTypes).filter((type) => isText(type) && plain(type) !== "text/html").map(plain);
  const crossing = `    location ~ \\.(?:${openTo.endings.join("|")})$ {\n${[...all, [openTo.name, openTo.value] as const].map(([name, value]) => `        ${nginxLine(name, value)}`).join("\n")}\n    }`;
  return `${made}
# Put this into /etc/nginx/conf.d/, with the site's own name, folder and certificate. Plain http leads to https.
server {
    listen 80;
    server_name example.org;
    return 301 https://$host$request_uri;
}
server {
    listen 443 ssl;
    server_name example.org;
    root /srv/_site;
    # ssl_certificate …; ssl_certificate_key …;
    server_tokens off;
    charset utf-8;
    charset_types ${[...new Set(texts)].join(" ")};
    types {
${types.join("\n")}
    }
    default_type application/octet-stream;
    error_page 404 /${addresses.missing};
    expires -1;
    location /${keeping.folder}/ { expires ${keeping.seconds}s; }
    # A location that adds a header of its own inherits none: the others are named again.
${crossing}
${all.map(([name, value]) => `    ${nginxLine(name, value)}`).join("\n")}
}
`;
}

function nginxLine(name: string, value: string): string {
  return `add_header ${name} "${value}" always;`;
}

function apache(all: readonly Header[]): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `AddType "${plain(type)}" .${ending}`);
  const texts = Object.entries(mediaTypes).filter(([, type]) => isText(type)).map(([ending]) => `.${ending}`);
  return `${made}
# Copy this into the site's folder as .htaccess (AllowOverride FileInfo Options), or into its <Directory>. mod_headers must be on.
Options -Indexes
ErrorDocument 404 /${addresses.missing}
${types.join("\n")}
AddDefaultCharset utf-8
AddCharset utf-8 ${texts.join(" ")}
<IfModule mod_headers.c>
${all.map(([name, value]) => `    Header always set ${name} "${value}"`).join("\n")}
    Header set Cache-Control "${keeping.rest}"
    <FilesMatch "\\.${keeping.ending}$">
        Header set Cache-Control "${kept}"
    </FilesMatch>
    <FilesMatch "\\.(?:${openTo.endings.join("|")})$">
        Header set ${openTo.name} "${openTo.value}"
    </FilesMatch>
</IfModule>
`;
}

function caddy(all: readonly Header[]): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    header *.${ending} Content-Type "${type}"`);
  return `${made}
# With the site's own name and folder; Caddy sees to the certificate, and leads plain http to https.
example.org {
    root * /srv/_site
    file_server
    header {
${all.map(([name, value]) => `        ${name} "${value}"`).join("\n")}
        Cache-Control "${keeping.rest}"
        -Server
    }
    header /${keeping.folder}/* Cache-Control "${kept}"
    @open path ${openTo.endings.map((ending) => `*.${ending}`).join(" ")}
    header @open ${openTo.name} "${openTo.value}"
${types.join("\n")}
    handle_errors {
        rewrite * /${addresses.missing}
        header Content-Type "${mediaTypes["html"]}"
        file_server
    }
}
`;
}
