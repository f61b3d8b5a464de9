import type { StyleSpecification } from 'maplibre-gl';

/** A style that asks nothing of anybody: the outline of Spain from this site, coloured by the theme. */
export function mapStyle(box: HTMLElement): StyleSpecification {
  return {
    version: 8,
    sources: { spain: { type: 'geojson', data: `${location.origin}/espana.geojson` } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colour(box, '--accent') } },
      {
        id: 'land',
        type: 'fill',
        source: 'spain',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': colour(box, '--card') },
      },
      {
        id: 'coast',
        type: 'line',
        source: 'spain',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colour(box, '--input'), 'line-width': 1.5 },
      },
    ],
  };
}

/** As maps of Spain do, the Canary Islands stand in a frame below the south coast; espana.geojson has them there. */
export function placeOnMap({ latitude, longitude }: { latitude: number; longitude: number }): [number, number] {
  return latitude < 30 ? [longitude + 7.5, latitude + 6.4] : [longitude, latitude];
}

/** MapLibre reads no oklch: a canvas turns the token into what it does read. */
function colour(box: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  box.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
