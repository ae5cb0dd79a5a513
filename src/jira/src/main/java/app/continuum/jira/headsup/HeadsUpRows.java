package app.continuum.jira.headsup;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.Desk;
import app.continuum.core.headsup.Escalation;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.Reminder;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Why;
import app.continuum.core.headsup.Why.Impact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** Heads-ups as rows. */
final class HeadsUpRows {
    private HeadsUpRows() {}

    /** What is granted and not used lies before nobody. */
    static String desk(HeadsUp headsUp) {
        Desk desk = Desk.of(headsUp);
        return headsUp.isUnused() ? name(desk) + "/UNUSED" : desk(desk, headsUp.state());
    }

    static String desk(Desk desk, State state) {
        return name(desk) + "/" + state;
    }

    /** No client begins like a person. */
    private static String name(Desk desk) {
        if (desk instanceof Desk.OfSeat seat) {
            return seat.client() + "/" + seat.role();
        }
        return "@" + ((Desk.OfPerson) desk).person();
    }

    static DBParam[] columns(HeadsUp fresh) {
        Ask ask = fresh.ask();
        return new DBParam[] {
            new DBParam("ISSUE_ID", ask.issueId()),
            new DBParam("FIELD_ID", ask.field().value()),
            new DBParam("CLIENT_KEY", ask.client().value()),
            new DBParam("OWNER", ask.owner().name()),
            new DBParam("ASKER_KEY", ask.asker().value()),
            new DBParam("ADDRESSEE_KEY", ask.addressee().map(UserKey::value).orElse(null)),
            new DBParam("ASKED_AT", fresh.askedAt().toEpochMilli()),
            new DBParam("DESK", desk(fresh)),
            new DBParam("STATE", fresh.state().name()),
            new DBParam("VERSION", fresh.version()),
            new DBParam("LAPSES_AT", fresh.until().toEpochMilli()),
            new DBParam("SAVED_AT", fresh.savedAt().map(Instant::toEpochMilli).orElse(null)),
            new DBParam("REMIND_AT", remindAt(fresh)),
            new DBParam("REMIND_WHOM", remindWhom(fresh)),
            new DBParam("SEEN", ask.seen()),
            new DBParam("WANTED", ask.wanted()),
            new DBParam("TYPED", ask.typed()),
            new DBParam("REASON", ask.why().reason()),
            new DBParam("PROMISED", ask.why().promised()),
            new DBParam("IMPACT_SCOPE", ask.why().impact().scope()),
            new DBParam("IMPACT_TIME", ask.why().impact().time()),
            new DBParam("IMPACT_PRICE", ask.why().impact().price())
        };
    }

    private static @Nullable Long remindAt(HeadsUp headsUp) {
        return headsUp.reminder().map(next -> next.at().toEpochMilli()).orElse(null);
    }

    private static @Nullable String remindWhom(HeadsUp headsUp) {
        return headsUp.reminder().map(next -> next.whom().name()).orElse(null);
    }

    /** What a row says that was just made of this; times are kept to the millisecond. */
    static HeadsUp added(HeadsUpRow row, HeadsUp fresh) {
        return new HeadsUp(
                row.getID(),
                fresh.ask(),
                fresh.state(),
                fresh.version(),
                fresh.askedAt().truncatedTo(ChronoUnit.MILLIS),
                fresh.until().truncatedTo(ChronoUnit.MILLIS),
                fresh.savedAt().map(at -> at.truncatedTo(ChronoUnit.MILLIS)),
                fresh.decision(),
                fresh.reminder().map(next -> new Reminder(next.whom(), next.at().truncatedTo(ChronoUnit.MILLIS))));
    }

    static void write(HeadsUpRow row, HeadsUp headsUp) {
        Ask ask = headsUp.ask();
        row.setDesk(desk(headsUp));
        row.setState(headsUp.state().name());
        row.setVersion(headsUp.version());
        row.setUntil(headsUp.until().toEpochMilli());
        row.setSeen(ask.seen());
        row.setWanted(ask.wanted());
        row.setTyped(ask.typed());
        row.setReason(ask.why().reason());
        row.setPromised(ask.why().promised());
        row.setImpactScope(ask.why().impact().scope());
        row.setImpactTime(ask.why().impact().time());
        row.setImpactPrice(ask.why().impact().price());
        row.setSavedAt(headsUp.savedAt().map(Instant::toEpochMilli).orElse(null));
        row.setRemindAt(remindAt(headsUp));
        row.setRemindWhom(remindWhom(headsUp));
        Optional<Decision> decision = headsUp.decision();
        row.setDeciderKey(decision.map(made -> made.by().value()).orElse(null));
        row.setDecidedAs(decision.map(made -> made.as().name()).orElse(null));
        row.setDecidedAt(decision.map(made -> made.at().toEpochMilli()).orElse(null));
        row.setDecidedValue(decision.map(Decision::value).orElse(null));
        row.setAnswer(decision.map(Decision::answer).orElse(null));
        row.save();
    }

    static HeadsUp read(HeadsUpRow row) {
        return new HeadsUp(
                row.getID(),
                ask(row),
                State.valueOf(row.getState()),
                row.getVersion(),
                Instant.ofEpochMilli(row.getAskedAt()),
                Instant.ofEpochMilli(row.getUntil()),
                Optional.ofNullable(row.getSavedAt()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getDeciderKey()).map(decider -> decision(row, decider)),
                Optional.ofNullable(row.getRemindAt())
                        .map(at ->
                                new Reminder(Escalation.valueOf(text(row.getRemindWhom())), Instant.ofEpochMilli(at))));
    }

    private static Ask ask(HeadsUpRow row) {
        Impact impact = new Impact(text(row.getImpactScope()), text(row.getImpactTime()), text(row.getImpactPrice()));
        return new Ask(
                row.getIssueId(),
                new FieldId(row.getFieldId()),
                new ClientKey(row.getClientKey()),
                Role.valueOf(row.getOwner()),
                new UserKey(row.getAskerKey()),
                text(row.getSeen()),
                text(row.getWanted()),
                text(row.getTyped()),
                new Why(text(row.getReason()), row.getPromised(), impact),
                Optional.ofNullable(row.getAddresseeKey()).map(UserKey::new));
    }

    private static Decision decision(HeadsUpRow row, String decider) {
        Long at = row.getDecidedAt();
        return new Decision(
                new UserKey(decider),
                Standing.valueOf(text(row.getDecidedAs())),
                Instant.ofEpochMilli(at == null ? 0 : at),
                text(row.getDecidedValue()),
                text(row.getAnswer()));
    }

    /** Oracle keeps an empty text as none. */
    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
