const RAW =
  "acorn amber anvil apron arrow aspen badge bagel barn basil beach birch bison blaze bloom brick brook cabin cedar chalk cider cliff clover coral crane crisp daisy delta dune eagle ember fable fern flint fox frost garlic glade grove hazel heron ivory jade kayak lark lemon linen lotus maple marsh mint moss nectar oak olive onyx otter pearl pine plum quartz raven reed ridge river robin sage slate spruce stone thyme tiger tulip umber velvet violet walnut willow wren zebra";
export const WORDS = RAW.split(" ");
