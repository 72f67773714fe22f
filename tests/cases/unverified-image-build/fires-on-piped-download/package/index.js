console.log("boat");
