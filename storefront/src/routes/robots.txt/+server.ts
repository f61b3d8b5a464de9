import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
  text(
    [
      'User-agent: *',
      'Disallow: /gracias',
      'Disallow: /*/solicitar',
      'Disallow: /avisame',
      'Disallow: /avisame',
      '',
      `Sitemap: ${locals.siteUrl}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'cache-control': 'max-age=3600' } },
  );
