export function mountSearchPage(): void {}
