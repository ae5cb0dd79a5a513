package app.continuum.jira.headsup;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored heads-up. */
@Preload
@Table("HEADS_UP")
public interface HeadsUpRow extends Entity {
    @NotNull
    @Indexed
    Long getIssueId();

    @NotNull
    @StringLength(255)
    String getFieldId();

    @NotNull
    @StringLength(32)
    String getClientKey();

    @NotNull
    @StringLength(32)
    String getOwner();

    @NotNull
    @Indexed
    @StringLength(255)
    String getAskerKey();

    /** Milliseconds since 1970. */
    @NotNull
    Long getAskedAt();

    /** The one person who is asked, where the owners are not. */
    @Nullable
    @StringLength(255)
    String getAddresseeKey();

    /** {@code <client>/<role>/<state>}, or {@code @<person>/<state>}: what lies before whom. */
    @NotNull
    @Indexed
    @StringLength(300)
    @Accessor("DESK")
    String getDesk();

    @Mutator("DESK")
    @StringLength(300)
    void setDesk(String desk);

    @NotNull
    @Indexed
    @StringLength(32)
    @Accessor("STATE")
    String getState();

    @Mutator("STATE")
    @StringLength(32)
    void setState(String state);

    @NotNull
    @Accessor("VERSION")
    Integer getVersion();

    @Mutator("VERSION")
    void setVersion(Integer version);

    /** Milliseconds since 1970. */
    @NotNull
    @Accessor("LAPSES_AT")
    Long getUntil();

    @Mutator("LAPSES_AT")
    void setUntil(Long until);

    /** Milliseconds since 1970. */
    @Nullable
    @Indexed
    @Accessor("REMIND_AT")
    Long getRemindAt();

    @Mutator("REMIND_AT")
    void setRemindAt(@Nullable Long remindAt);

    @Nullable
    @StringLength(32)
    @Accessor("REMIND_WHOM")
    String getRemindWhom();

    @Mutator("REMIND_WHOM")
    @StringLength(32)
    void setRemindWhom(@Nullable String remindWhom);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SEEN")
    String getSeen();

    @Mutator("SEEN")
    @StringLength(StringLength.UNLIMITED)
    void setSeen(@Nullable String seen);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("WANTED")
    String getWanted();

    @Mutator("WANTED")
    @StringLength(StringLength.UNLIMITED)
    void setWanted(@Nullable String wanted);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TYPED")
    String getTyped();

    @Mutator("TYPED")
    @StringLength(StringLength.UNLIMITED)
    void setTyped(@Nullable String typed);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    String getReason();

    @Mutator("REASON")
    @StringLength(StringLength.UNLIMITED)
    void setReason(@Nullable String reason);

    @NotNull
    @Accessor("PROMISED")
    Boolean getPromised();

    @Mutator("PROMISED")
    void setPromised(Boolean promised);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("IMPACT_SCOPE")
    String getImpactScope();

    @Mutator("IMPACT_SCOPE")
    @StringLength(StringLength.UNLIMITED)
    void setImpactScope(@Nullable String impactScope);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("IMPACT_TIME")
    String getImpactTime();

    @Mutator("IMPACT_TIME")
    @StringLength(StringLength.UNLIMITED)
    void setImpactTime(@Nullable String impactTime);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("IMPACT_PRICE")
    String getImpactPrice();

    @Mutator("IMPACT_PRICE")
    @StringLength(StringLength.UNLIMITED)
    void setImpactPrice(@Nullable String impactPrice);

    @Nullable
    @Accessor("SAVED_AT")
    Long getSavedAt();

    @Mutator("SAVED_AT")
    void setSavedAt(@Nullable Long savedAt);

    @Nullable
    @Indexed
    @StringLength(255)
    @Accessor("DECIDER_KEY")
    String getDeciderKey();

    @Mutator("DECIDER_KEY")
    @StringLength(255)
    void setDeciderKey(@Nullable String deciderKey);

    @Nullable
    @StringLength(32)
    @Accessor("DECIDED_AS")
    String getDecidedAs();

    @Mutator("DECIDED_AS")
    @StringLength(32)
    void setDecidedAs(@Nullable String decidedAs);

    @Nullable
    @Accessor("DECIDED_AT")
    Long getDecidedAt();

    @Mutator("DECIDED_AT")
    void setDecidedAt(@Nullable Long decidedAt);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("DECIDED_VALUE")
    String getDecidedValue();

    @Mutator("DECIDED_VALUE")
    @StringLength(StringLength.UNLIMITED)
    void setDecidedValue(@Nullable String decidedValue);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ANSWER")
    String getAnswer();

    @Mutator("ANSWER")
    @StringLength(StringLength.UNLIMITED)
    void setAnswer(@Nullable String answer);
}
