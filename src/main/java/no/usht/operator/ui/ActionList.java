package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import no.usht.shell.Places;
import no.usht.tenancy.Tenant;

/** What the operator can do with one centre as it is now. */
final class ActionList {

    private ActionList() {}

    static Component of(OperatorTools tools, Words words, Tenant tenant) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-steps");
        // Without marks, a list is none to some screen readers.
        list.getElement().setAttribute("role", "list");
        for (TenantAction action : TenantAction.of(tenant.state(), tools.access()::may)) {
            if (action == TenantAction.BACK_UP) {
                continue;
            }
            ListItem item = new ListItem();
            Div what = new Div(
                    Places.link(
                            words.text("operator.action." + action.name()),
                            TenantActionView.class,
                            TenantAddress.key(tenant.key()),
                            new RouteParam(TenantActionView.ACTION, action.slug())),
                    Words.caption(words.text("operator.actionHelp." + action.name())));
            what.addClassName("usht-step-what");
            item.add(what);
            list.add(item);
        }
        return list.getComponentCount() == 0 ? new Paragraph(words.text("operator.tenant.noActions")) : list;
    }
}
