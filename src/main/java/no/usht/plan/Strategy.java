package no.usht.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import no.usht.keeping.RecordRow;
import no.usht.shared.ListGaps;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What the centre whose workspace is bound has set itself for several years. */
@Entity
@Table(name = "strategy")
class Strategy extends RecordRow<StrategyId, StrategyContent> {

    @Column(name = "title")
    private String title;

    @Column(name = "first_year")
    private @Nullable Integer firstYear;

    @Column(name = "last_year")
    private @Nullable Integer lastYear;

    @Column(name = "vision")
    private String vision;

    @Column(name = "aim")
    private String aim;

    @ElementCollection
    @CollectionTable(name = "strategy_focus_area", joinColumns = @JoinColumn(name = "strategy_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<FocusArea> focusAreas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "strategy_goal", joinColumns = @JoinColumn(name = "strategy_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<StrategyGoal> goals = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private StrategyState state;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Strategy() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Strategy(StrategyId id) {
        super(id);
    }

    @Override
    public void become(StrategyContent content) {
        title = content.title();
        firstYear = content.firstYear();
        lastYear = content.lastYear();
        vision = content.vision();
        aim = content.aim();
        if (!focusAreas.equals(content.focusAreas())) {
            focusAreas.clear();
            focusAreas.addAll(content.focusAreas());
        }
        if (!goals.equals(content.goals())) {
            goals.clear();
            goals.addAll(content.goals());
        }
        state = content.standing();
    }

    @Override
    public StrategyContent content() {
        return new StrategyContent(
                title, firstYear, lastYear, vision, aim, ListGaps.closed(focusAreas), ListGaps.closed(goals), state);
    }
}
