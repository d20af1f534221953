package no.usht.operator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.usht.lifecycle.TenantTask;
import no.usht.lifecycle.TenantTaskResult;
import no.usht.lifecycle.TenantTaskResult.Remark;

/** What an order did, or would do, in words and numbers. */
final class OrderResult extends Div {

    OrderResult(Words words, TenantTask task) {
        TenantTaskResult result = task.result().orElseGet(() -> new TenantTaskResult(List.of(), List.of(), ""));
        boolean failed = task.state() == TenantTask.State.FAILED;
        if (failed) {
            add(new Paragraph(words.text("operator.result.failed")));
        } else if (!task.dryRun()) {
            add(new Paragraph(words.done(task)));
        }
        if (!result.remarks().isEmpty()) {
            UnorderedList list = new UnorderedList();
            result.remarks().forEach(remark -> list.add(new ListItem(words.remark(remark))));
            add(list);
        } else if (failed) {
            add(
                    new Paragraph(words.text("operator.result.unexpected")),
                    Words.caption(
                            words.text("operator.result.error", task.error().orElse(""))));
        }
        boolean moved = result.moved().stream().anyMatch(rows -> rows.rows() > 0);
        if (moved) {
            add(words.moved(result.moved(), words.text(task.dryRun() ? "operator.moved.would" : "operator.moved.did")));
        }
        if (!result.file().isEmpty()) {
            add(new Paragraph(words.text("operator.result.file", result.file())));
        }
        if (task.dryRun() && !failed && !moved && result.remarks().isEmpty()) {
            add(new Paragraph(words.text("operator.result.nothingWould")));
        }
    }

    /** Whether the order can't be carried out as things are. */
    static boolean isRefused(TenantTask task) {
        return task.state() == TenantTask.State.FAILED
                || task.result().stream()
                        .flatMap(result -> result.remarks().stream())
                        .anyMatch(Remark::blocking);
    }
}
