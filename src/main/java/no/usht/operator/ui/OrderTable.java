package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParam;
import java.util.List;
import no.usht.lifecycle.TenantTask;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shell.Places;
import no.usht.tenancy.Tenant;

/** The latest orders about one centre. */
final class OrderTable {

    private static final int MOST = 10;

    private OrderTable() {}

    static Component of(OperatorTools tools, Words words, Tenant tenant) {
        if (tools.life().tasksOf(tenant.key(), 1).isEmpty()) {
            return new Paragraph(words.text("operator.tenant.noOrders"));
        }
        List<Column<TenantTask>> columns = List.of(
                Column.drawn(
                        words.text("operator.order.what"),
                        task -> new Component[] {
                            Places.link(
                                    words.deed(task.kind()),
                                    OrderView.class,
                                    TenantAddress.key(tenant.key()),
                                    new RouteParam(OrderView.ID, task.id().toString())),
                            Words.caption(task.reason())
                        },
                        task -> words.deed(task.kind())),
                Column.inFiles(words.text("operator.order.why"), TenantTask::reason),
                Column.tag(words.text("operator.order.state"), words::state),
                Column.moment(words.text("operator.order.when"), TenantTask::orderedAt),
                Column.text(words.text("operator.order.who"), TenantTask::orderedBy));
        ListTable<TenantTask> list = new ListTable<>(
                words.text("operator.tenant.orders"),
                columns,
                tools.exports(),
                () -> tools.life().tasksOf(tenant.key(), MOST));
        list.show();
        return list;
    }
}
