console.log("harbour times");
