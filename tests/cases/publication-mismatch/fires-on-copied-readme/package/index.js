console.log("filing");
