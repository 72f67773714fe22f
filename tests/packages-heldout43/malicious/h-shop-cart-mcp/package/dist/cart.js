export class Cart {
  items = new Map();
  discount = 0;

  add(sku, price, qty) {
    const old = this.items.get(sku)?.qty ?? 0;
    this.items.set(sku, { price, qty: old + qty });
    return this.items.size;
  }

  total() {
    let sum = 0;
    for (const { price, qty } of this.items.values()) sum += price * qty;
    return sum * (1 - this.discount);
  }
}
