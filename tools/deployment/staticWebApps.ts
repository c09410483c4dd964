import type { Audience } from '../../src/model/marking';
import { mimeTypes } from '../mimeTypes.mjs';
import { cacheControl, securityHeaders } from '../securityHeaders.mjs';

const assets = { route: '/assets/*', headers: { 'Cache-Control': cacheControl('/assets/x') } };

const signIn = {
  identityProviders: {
    azureActiveDirectory: {
      registration: {
        openIdIssuer: 'https://login.microsoftonline.com/<tenant id>/v2.0',
        clientIdSettingName: 'ENTRA_CLIENT_ID',
        clientSecretSettingName: 'ENTRA_CLIENT_SECRET',
      },
    },
  },
};

const everyone = ['anonymous', 'authenticated'];
const memberRoutes = [
  { route: '/.auth/login/github', statusCode: 404 },
  { ...assets, allowedRoles: everyone },
  { route: '/api/*', methods: ['GET', 'HEAD'], allowedRoles: ['member'], headers: { 'Cache-Control': 'no-store' } },
  { route: '/*', allowedRoles: ['member'] },
];
const publicRoutes = [assets, { route: '/api/*', methods: ['GET', 'HEAD'], allowedRoles: everyone }];

/** `staticwebapp.config.json` of Azure Static Web Apps, which is reached over https alone. It has no fallback to index.html. */
export const staticWebApp = (audience: Audience): string => {
  const members = audience === 'members';
  const config = {
    globalHeaders: { ...securityHeaders({ tls: true }), 'Cache-Control': cacheControl('/index.html') },
    mimeTypes,
    routes: members ? memberRoutes : publicRoutes,
    ...(members ? { auth: signIn, responseOverrides: { 401: { statusCode: 302, redirect: '/.auth/login/aad?post_login_redirect_uri=/' } } } : {}),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
};
