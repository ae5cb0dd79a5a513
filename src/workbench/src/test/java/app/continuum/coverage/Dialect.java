package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;

/** The shape in which a surface's client reads a refusal. */
enum Dialect {
    /** REST: the field under its name. */
    REST {
        @Override
        void refuses(Reply reply, String owner) {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().get("errorMessages").isArray()).isTrue();
            assertThat(reply.json().get("errors").elements())
                    .toIterable()
                    .extracting(JsonNode::asText)
                    .first()
                    .asString()
                    .contains(owner);
        }
    },
    /** REST, inside the answer to a batch. */
    BATCH {
        @Override
        void refuses(Reply reply, String owner) {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.at("/responses/0/status")).isEqualTo("400");
            assertThat(reply.at("/responses/0/body")).contains(owner);
        }
    },
    /** Inline edit: the field beside an input that comes with it. */
    INLINE {
        @Override
        void refuses(Reply reply, String owner) {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.at("/errorCollection/errors/duedate")).contains(owner);
            assertThat(reply.at("/fields/0/editHtml")).contains("24/Dec/27");
        }
    },
    /** A page, or a dialog that shows the HTML it is answered with. */
    PAGE {
        @Override
        void refuses(Reply reply, String owner) {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).contains("role=\"alert\"", owner);
        }
    },
    /** What Jira gives whoever takes a step in the JVM. */
    VALIDATOR {
        @Override
        void refuses(Reply reply, String owner) {
            assertThat(reply.body()).contains(owner);
        }
    },
    /** Nobody is answered. */
    NONE {
        @Override
        void refuses(Reply reply, String owner) {
            throw new AssertionError("nobody is refused here");
        }
    };

    abstract void refuses(Reply reply, String owner);
}
