/**
 * A page that shows the events in TimelineJS, installed as its makers tell: its style, its script, and one call.
 *
 * Without a font of its own, which would come from another host, and with addresses for its events.
 */
export const viewerPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Timeline</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="timelinejs/css/timeline.css">
<script src="timelinejs/js/timeline.js"></script>
<div id="timeline" style="width: 100%; height: 600px"></div>
<script>
  new TL.Timeline('timeline', '/data/timeline.json', { font: null, script_path: 'timelinejs/js', hash_bookmark: true });
</script></html>`;
