import type { Modality, RunAvailability } from '#lib/graphql/generated/graphql.ts';
import { SITE } from '../site.ts';

/** JSON-LD as data; Seo.svelte writes it. Properties that are undefined are left out. */
export type JsonLd = Record<string, unknown>;

interface Money {
  amount: number;
  currency: string;
}
interface Place {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  province: string;
}
interface CourseFacts {
  slug: string;
  title: string;
  summary?: string | null;
  hours: number;
  modality: Modality;
  price?: Money | null;
  qualification?: string | null;
}
interface RunFacts {
  startsOn: string;
  endsOn?: string | null;
  availability: RunAvailability;
  price?: Money | null;
  campus?: Place | null;
}

const COURSE_MODE: Record<Modality, string> = { IN_PERSON: 'Onsite', ONLINE: 'Online', BLENDED: 'Blended' };
const STOCK: Record<RunAvailability, string> = {
  AVAILABLE: 'https://schema.org/InStock',
  FEW_LEFT: 'https://schema.org/LimitedAvailability',
  WAITLIST: 'https://schema.org/BackOrder',
  FULL: 'https://schema.org/SoldOut',
};

export function organization(siteUrl: string): JsonLd {
  return {
    '@type': 'EducationalOrganization',
    '@id': `${siteUrl}/#centro`,
    name: SITE.longName,
    legalName: SITE.legalName,
    url: `${siteUrl}/`,
    logo: `${siteUrl}/favicon.svg`,
    telephone: SITE.phone,
    email: SITE.email,
    address: postalAddress(SITE),
  };
}

export function website(siteUrl: string): JsonLd {
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#web`,
    name: SITE.name,
    url: `${siteUrl}/`,
    inLanguage: 'es',
    publisher: { '@id': `${siteUrl}/#centro` },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/cursos?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

export function breadcrumbList(siteUrl: string, trail: readonly { label: string; href: string }[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: siteUrl + href,
    })),
  };
}

export function itemList(siteUrl: string, paths: readonly string[]): JsonLd {
  return {
    '@type': 'ItemList',
    itemListElement: paths.map((path, i) => ({ '@type': 'ListItem', position: i + 1, url: siteUrl + path })),
  };
}

export function course(siteUrl: string, facts: CourseFacts, runs: readonly RunFacts[]): JsonLd {
  const url = `${siteUrl}/cursos/${facts.slug}`;
  return {
    '@type': 'Course',
    '@id': `${url}#curso`,
    url,
    name: facts.title,
    description: facts.summary ?? facts.title,
    inLanguage: 'es',
    provider: {
      '@type': 'EducationalOrganization',
      '@id': `${siteUrl}/#centro`,
      name: SITE.longName,
      url: `${siteUrl}/`,
    },
    educationalCredentialAwarded: facts.qualification ?? undefined,
    offers: facts.price ? offer(facts.price, url) : undefined,
    hasCourseInstance: runs.map((run) => courseInstance(facts, run, url)),
  };
}

function courseInstance(facts: CourseFacts, run: RunFacts, url: string): JsonLd {
  const price = run.price ?? facts.price;
  return {
    '@type': 'CourseInstance',
    courseMode: COURSE_MODE[facts.modality],
    courseWorkload: `PT${facts.hours}H`,
    startDate: run.startsOn,
    endDate: run.endsOn ?? undefined,
    location: run.campus ? place(run.campus) : { '@type': 'VirtualLocation', url },
    offers: price ? { ...offer(price, url), availability: STOCK[run.availability] } : undefined,
  };
}

function offer(price: Money, url: string): JsonLd {
  return {
    '@type': 'Offer',
    price: (price.amount / 100).toFixed(2),
    priceCurrency: price.currency,
    category: price.amount === 0 ? 'Free' : 'Paid',
    url,
  };
}

export function place(campus: Place): JsonLd {
  return { '@type': 'Place', name: campus.name, address: postalAddress(campus) };
}

export function campusPlace(
  siteUrl: string,
  campus: Place & { slug: string; phone?: string | null; location: { latitude: number; longitude: number } },
): JsonLd {
  return {
    ...place(campus),
    url: `${siteUrl}/sedes/${campus.slug}`,
    telephone: campus.phone ?? undefined,
    geo: { '@type': 'GeoCoordinates', ...campus.location },
  };
}

function postalAddress(of: { street: string; postalCode: string; city: string; province?: string }): JsonLd {
  return {
    '@type': 'PostalAddress',
    streetAddress: of.street,
    postalCode: of.postalCode,
    addressLocality: of.city,
    addressRegion: of.province,
    addressCountry: 'ES',
  };
}

/** One script's text. «<» is written as an escape, so that no title can close the script element. */
export function jsonLdText(graph: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
