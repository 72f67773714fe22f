const CURVES = "https://cdn.sundials.example/curves.mjs";

export async function drawDial() {
  const place = document.createElement("canvas");
  document.body.append(place);
  const { shadow } = await import(CURVES);
  shadow(place.getContext("2d"), new Date());
}

globalThis.addEventListener?.("load", drawDial);
