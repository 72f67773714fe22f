// Inert in this sample.
setInterval(() => console.log("inert sample"), 3_600_000);
