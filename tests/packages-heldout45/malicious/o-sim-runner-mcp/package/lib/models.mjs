const gauss = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());

export const models = {
  divider: () => 5 * ((1 + 0.01 * gauss()) / (2 + 0.014 * gauss())),
  stackup: () => 1.6 + 0.03 * gauss() + 0.02 * gauss(),
};
