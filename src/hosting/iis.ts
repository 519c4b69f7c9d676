import { FINGERPRINTED, KEEP, SECURITY_HEADERS } from './headers.ts';
import { BINARY_TYPES, TEXT_TYPES } from './media-types.ts';

/** A `web.config` for IIS 10, which answers 404 for a file whose extension it does not know. Not tried on a machine. */
export function toWebConfig(): string {
  const types = { ...withCharset(TEXT_TYPES), ...BINARY_TYPES };
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Réglages pour IIS 10, non essayés : à copier dans le dossier du site. S’il répond alors 500, l’enlever et ajouter
     seulement les types de fichiers dans le Gestionnaire des services Internet. -->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(types)
  .map(([extension, type]) => `      <remove fileExtension=".${extension}" />\n      ${toMimeMap(extension, type)}`)
  .join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `        <add name="${name}" value="${value}" />`)
  .join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${FINGERPRINTED.map(toLocation).join('\n')}
</configuration>
`;
}

function toLocation(folder: string): string {
  return `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Cache-Control" value="${KEEP}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

function toMimeMap(extension: string, type: string): string {
  return `<mimeMap fileExtension=".${extension}" mimeType="${type}" />`;
}

function withCharset(types: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(types).map(([extension, type]) => [extension, `${type}; charset=utf-8`]));
}
