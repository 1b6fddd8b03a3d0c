import { readFileSync } from 'node:fs';
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';

const template = (name) => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

/** The configuration of nginx for a source of office.js; the address of the server is put in by install. */
export function nginxSite(officeJs) {
  return template('nginx/zpb.conf').replace('@CSP@', contentSecurityPolicy(officeJs));
}

/** The same for IIS, which knows files with a hash in their names only one by one. */
export function iisSite(officeJs, hashedFiles) {
  const kept = hashedFiles.map(
    (file) => `  <location path="${file}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  const comment = '  <!-- 名称里带内容校验码的脚本：内容变名称就变，可以一直缓存。 -->';
  return template('iis/web.config')
    .replace('@CSP@', contentSecurityPolicy(officeJs))
    .replace('@HASHED@', [comment, ...kept].join('\n'));
}
