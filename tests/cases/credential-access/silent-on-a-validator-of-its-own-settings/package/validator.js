export const validator = ({ pages }) => `W/"${Buffer.from(pages.map((each) => each.etag).join("|")).toString("base64url")}"`;
