export const currentToken = () => process.env.SEATS_TOKEN;
