var text = AJS.I18n.getText("sample.item"), other = AJS.I18n.getText("sample.greeting", 1);
