package com.atlassian.mail;

import jakarta.mail.Multipart;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mail, before it is sent. */
public class Email {
    private final String to;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";
    private Multipart multipart;

    public Email(String to) {
        this.to = to;
        headers.put("Precedence", "bulk");
        headers.put("Auto-Submitted", "auto-generated");
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String line) {
        subject = line;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String text) {
        body = text;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String type) {
        mimeType = type;
        return this;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    public Email setMultipart(Multipart parts) {
        multipart = parts;
        return this;
    }

    public Map<String, String> getHeaders() {
        return headers;
    }

    public void addHeader(String name, String value) {
        headers.put(name, value);
    }
}
