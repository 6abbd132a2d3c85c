import '@shopify/ui-extensions';

//@ts-ignore
declare module './src/evidence-block.jsx' {
  const shopify: import('@shopify/ui-extensions/admin.order-details.block.render').Api;
  const globalThis: { shopify: typeof shopify };
}

//@ts-ignore
declare module './src/respond-action.jsx' {
  const shopify: import('@shopify/ui-extensions/admin.order-details.action.render').Api;
  const globalThis: { shopify: typeof shopify };
}

//@ts-ignore
declare module './src/use-order.js' {
  const shopify:
    | import('@shopify/ui-extensions/admin.order-details.block.render').Api
    | import('@shopify/ui-extensions/admin.order-details.action.render').Api;
  const globalThis: { shopify: typeof shopify };
}

//@ts-ignore
declare module './src/read-order.js' {
  const shopify:
    | import('@shopify/ui-extensions/admin.order-details.block.render').Api
    | import('@shopify/ui-extensions/admin.order-details.action.render').Api;
  const globalThis: { shopify: typeof shopify };
}
