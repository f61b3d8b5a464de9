import { sitemapXml } from './sitemap';

describe('the sitemap', () => {
  it('lists whole addresses with the day of their last change', () => {
    const xml = sitemapXml('https://cep.example', [
      { path: '/cursos/ingles-b1', changed: '2026-11-22T10:00:00.000Z' },
      { path: '/cursos?area=sanidad&modalidad=online' },
    ]);
    expect(xml).toContain(
      '<url><loc>https://cep.example/cursos/ingles-b1</loc><lastmod>2026-11-22</lastmod></url>\n' +
        '<url><loc>https://cep.example/cursos?area=sanidad&amp;modalidad=online</loc></url>',
    );
  });
});
