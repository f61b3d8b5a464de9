import { breadcrumbList, course, jsonLdText } from './schema-org';

const SITE_URL = 'https://cep.example';
const FACTS = {
  slug: 'ingles-b1',
  title: 'Inglés B1',
  summary: null,
  hours: 120,
  modality: 'BLENDED' as const,
  price: { amount: 39_550, currency: 'EUR' },
};
const CAMPUS = { name: 'CEP Bilbao', street: 'Gran Vía, 30', postalCode: '48009', city: 'Bilbao', province: 'Bizkaia' };

describe('a course for search engines', () => {
  it('has one instance a run, with mode, workload, date, place and offer', () => {
    const data = course(SITE_URL, FACTS, [{ startsOn: '2027-01-12', availability: 'WAITLIST', campus: CAMPUS }]);
    expect(data).toMatchObject({
      '@type': 'Course',
      name: 'Inglés B1',
      description: 'Inglés B1',
      offers: { '@type': 'Offer', price: '395.50', priceCurrency: 'EUR', category: 'Paid' },
      hasCourseInstance: [
        {
          '@type': 'CourseInstance',
          courseMode: 'Blended',
          courseWorkload: 'PT120H',
          startDate: '2027-01-12',
          location: { '@type': 'Place', address: { addressLocality: 'Bilbao', addressCountry: 'ES' } },
          offers: { price: '395.50', availability: 'https://schema.org/BackOrder' },
        },
      ],
    });
  });

  it('takes the run’s own price and a virtual place when there is no campus', () => {
    const data = course(SITE_URL, FACTS, [
      { startsOn: '2027-01-12', availability: 'AVAILABLE', price: { amount: 0, currency: 'EUR' } },
    ]);
    expect(data.hasCourseInstance).toEqual([
      expect.objectContaining({
        location: { '@type': 'VirtualLocation', url: `${SITE_URL}/cursos/ingles-b1` },
        offers: expect.objectContaining({ price: '0.00', category: 'Free' }),
      }),
    ]);
  });

  it('makes no offer without a price', () => {
    const data = course(SITE_URL, { ...FACTS, price: null }, []);
    expect(JSON.parse(jsonLdText([data]))['@graph'][0]).not.toHaveProperty('offers');
  });
});

describe('the text of the script element', () => {
  it('cannot be ended by a title', () => {
    const text = jsonLdText([{ name: '</script><script>alert(1)</script>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>');
  });

  it('numbers a breadcrumb from one with whole addresses', () => {
    expect(breadcrumbList(SITE_URL, [{ label: 'Inicio', href: '/' }])).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Inicio', item: `${SITE_URL}/` }],
    });
  });
});
