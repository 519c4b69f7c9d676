/** A room or a building with its town, where it does not name it; of one that is unknown, the other. */
export const joinPlaces = (venue: string | undefined, town: string | undefined): string | undefined =>
  [venue, venue !== undefined && town !== undefined && venue.includes(town) ? undefined : town]
    .filter((place) => place !== undefined)
    .join(', ') || undefined;
