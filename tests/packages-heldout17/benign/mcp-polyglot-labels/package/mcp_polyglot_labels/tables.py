"""Labels by language. Persian needs U+200C inside words; the isolates around {n} keep numbers in place in RTL text."""

FSI, PDI = "\u2068", "\u2069"

TABLES: dict[str, dict[str, str]] = {
    "en": {"save": "Save", "delete": "Delete", "password": "Password", "items": "{n} items", "wait": "Please wait"},
    "de": {"save": "Speichern", "delete": "Löschen", "password": "Passwort", "items": "{n} Einträge", "wait": "Bitte warten"},
    "fa": {"save": "ذخیره", "delete": "حذف", "password": "گذرواژه", "items": "{n} مورد", "wait": "لطفاً منتظر بمانید؛ داده\u200cها بارگیری می\u200cشوند"},
    "ar": {"save": "حفظ", "delete": "حذف", "password": "كلمة المرور", "items": "{n} عناصر", "wait": "يرجى الانتظار"},
    "he": {"save": "שמירה", "delete": "מחיקה", "password": "סיסמה", "items": "{n} פריטים", "wait": "נא להמתין"},
    "ja": {"save": "保存", "delete": "削除", "password": "パスワード", "items": "{n} 件", "wait": "お待ちください"},
    "uk": {"save": "Зберегти", "delete": "Видалити", "password": "Пароль", "items": "елементів: {n}", "wait": "Зачекайте"},
    "hi": {"save": "सहेजें", "delete": "हटाएं", "password": "पासवर्ड", "items": "{n} आइटम", "wait": "कृपया प्रतीक्षा करें"},
    "el": {"save": "Αποθήκευση", "delete": "Διαγραφή", "password": "Κωδικός"},
}

RTL = frozenset({"fa", "ar", "he"})
EMOJI = {"family": "\U0001f468\u200d\U0001f469\u200d\U0001f467", "ok": "\u2714\ufe0f"}
