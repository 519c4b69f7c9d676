/** Where a paragraph says its minute, following it plays the recording of the page from there. Without it, the file opens there. */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = (target as Element).closest<HTMLAnchorElement>('a.minute');
  if (!link || ctrlKey || metaKey || shiftKey) return;
  const source = link.href.replace(/#.*/, '');
  const player = [...document.querySelectorAll<HTMLMediaElement>('[data-recording] > :is(audio, video)')].find(
    ({ src }) => src === source,
  );
  if (!player) return;
  event.preventDefault();
  player.currentTime = Number(/#t=(\d+)/.exec(link.href)![1]);
  void player.play();
});
