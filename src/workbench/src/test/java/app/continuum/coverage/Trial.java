package app.continuum.coverage;

/** One edit: by this path, by this editor, of an issue of this client. */
record Trial(EditPath path, Editor editor, Regime regime) {
    private static final String ALLOWED = "ALLOWED";

    String account() {
        return editor.account(regime);
    }

    boolean isRefused() {
        return path.met().mayRefuse() && regime == Regime.BLOCK && editor.isPerson() && !isOwners() && !isCourtesy();
    }

    private boolean isOwners() {
        return editor == Editor.OWNER && (path.met().isAttributed() || path.met() == Met.BY_VALIDATOR);
    }

    /** Logging work may change the remaining estimate, whoever logs it; but for the counterpart. */
    private boolean isCourtesy() {
        return editor == Editor.OTHER && path.field() == Field.REMAINING_ESTIMATE;
    }

    String kind() {
        return switch (editor) {
            case AUTOMATION -> "AUTOMATION";
            case INTEGRATION -> "INTEGRATION";
            case COUNTERPART, OWNER, OTHER, ADMINISTRATOR ->
                path.met().isAttributed() || isRefused() ? "PERSON" : "UNATTRIBUTED";
        };
    }

    String outcome() {
        if (editor == Editor.INTEGRATION) {
            return "RECORDED";
        }
        boolean isTheirs = editor.isPerson() && (path.met().isAttributed() || isRefused());
        if (!isTheirs) {
            return regime.outcomeAtMostFlagged();
        }
        return isOwners() || isCourtesy() ? ALLOWED : regime.outcome();
    }

    String reason() {
        if (isCourtesy()) {
            return "LOGGED_WORK";
        }
        return switch (editor) {
            case AUTOMATION -> "FLAGGED_ACCOUNT";
            case INTEGRATION -> "TRUSTED_ACCOUNT";
            case COUNTERPART, OWNER, OTHER, ADMINISTRATOR -> {
                if (kind().equals("UNATTRIBUTED")) {
                    yield "UNATTRIBUTED";
                }
                yield editor == Editor.OWNER ? "OWNER" : editor == Editor.COUNTERPART ? "BY_COUNTERPART" : "BY_OTHER";
            }
        };
    }

    String finder() {
        if (path.met() == Met.BY_SWEEP) {
            return "SWEEP";
        }
        return isRefused() ? path.met() == Met.BY_VALIDATOR ? "VALIDATOR" : "GATE" : "WATCH";
    }

    @Override
    public String toString() {
        return path + ", " + editor + ", " + regime;
    }
}
