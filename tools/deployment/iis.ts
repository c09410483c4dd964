import { mimeTypes } from '../mimeTypes.mjs';
import { securityHeaders } from '../securityHeaders.mjs';
import { examplePlace, origin, publicQuestion, type Variant } from './variant';

const year = '365.00:00:00';

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const customHeaders = (tls: boolean): string[] => Object.entries(securityHeaders({ tls })).map(([name, value]) => `        <add name="${name}" value="${attribute(value)}" />`);

// A type that IIS knows already stops the site when it is given twice: removed first, it is given once.
const types = (): string[] =>
  Object.entries(mimeTypes).flatMap(([extension, type]) => [`      <remove fileExtension="${extension}" />`, `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`]);

/** A members' figures are kept nowhere, whatever the API says. */
const keepNothing = `
      <outboundRules>
        <rule name="Keep no figures">
          <match serverVariable="RESPONSE_Cache_Control" pattern=".*" />
          <conditions>
            <add input="{REQUEST_URI}" pattern="^/api/" />
          </conditions>
          <action type="Rewrite" value="no-store" />
        </rule>
      </outboundRules>`;

/** Whatever the API would answer, a public address asks for nothing exempt: any other question finds no file. */
const publicOnly = `
          <conditions>
            <add input="{QUERY_STRING}" pattern="${attribute(publicQuestion)}" />
          </conditions>`;

/** `web.config` for IIS 10 with URL Rewrite 2.1 and Application Request Routing 3. */
export const webConfig = ({ audience, tls }: Variant): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- ${origin} -->
<!-- Edit: the address of the metrics API in the rule. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <!-- The API's own words about a fault reach the dashboard. -->
    <httpErrors existingResponse="PassThrough" />
    <urlCompression doStaticCompression="true" doDynamicCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${customHeaders(tls).join('\n')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering removeServerHeader="true">
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
        <hiddenSegments>
          <add segment=".git" />
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
      <!-- Sends Cache-Control: no-cache. -->
      <clientCache cacheControlMode="DisableCache" />
${types().join('\n')}
    </staticContent>
    <rewrite>
      <rules>
        <rule name="Metrics API" stopProcessing="true">
          <match url="^api/(.*)$" />${audience === 'members' ? '' : publicOnly}
          <action type="Rewrite" url="${examplePlace(audience).api}{R:1}" />
        </rule>
      </rules>${audience === 'members' ? keepNothing : ''}
    </rewrite>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${year}" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
