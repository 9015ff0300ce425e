// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/summarypanel.h"

#include "ui/detail/flowlayout.h"
#include "ui/detail/provenance.h"
#include "ui/detail/textlabel.h"
#include "ui/detail/textview.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

/// One word or a few on a ground of their own.
class Chip final : public TextLabel {
public:
    Chip(const Theme &theme, QWidget *parent)
        : TextLabel(theme, Tone::Normal, parent)
        , m_theme(theme)
    {
        setContentsMargins(Theme::space, 2, Theme::space, 2);
    }
    QSize sizeHint() const override
    {
        constexpr int spare = 2; // QLabel rounds down when it breaks lines
        return {fontMetrics().horizontalAdvance(text()) + 2 * Theme::space + spare,
                fontMetrics().height() + 4};
    }
    QSize minimumSizeHint() const override
    {
        return TextLabel::minimumSizeHint().boundedTo(
            sizeHint()); // QLabel leaves more room than a word needs
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(m_theme.border());
            painter.setBrush(m_theme.raised());
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::space,
                                    Theme::space);
        }
        TextLabel::paintEvent(event);
    }

private:
    const Theme &m_theme;
};

/// "Topics · From Aircall · Hotel"; the source only where it is another one than the section's.
QString titled(const QString &title, const QString &source, const QString &known)
{
    return source.isEmpty() || source == known ? title : title + u" · "_s + source;
}

} // namespace

SummaryPanel::SummaryPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_views{new TextView(this), new TextView(this)}
    , m_detailedTitle(new TextLabel(theme, TextLabel::Tone::Muted, this))
    , m_topics(newGroup(new FlowLayout))
    , m_moods(newGroup(new FlowLayout))
    , m_items(newGroup(new QVBoxLayout))
{
    m_views.first()->setObjectName(u"summaryView"_s);
    m_views.last()->setObjectName(u"detailedSummaryView"_s);
    m_views.first()->setAccessibleName(wordFor(Field::Summary));
    m_views.last()->setAccessibleName(wordFor(Field::SummaryDetailed));
    m_items.frame->setObjectName(u"actionItems"_s);
    m_topics.frame->setObjectName(u"topics"_s);
    m_moods.frame->setObjectName(u"moods"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(m_views.first());
    column->addWidget(m_detailedTitle);
    column->addWidget(m_views.last());
    for (const Group *group : {&m_topics, &m_moods, &m_items})
        column->addWidget(group->frame);
}

SummaryPanel::Group SummaryPanel::newGroup(QLayout *content)
{
    Group group;
    group.frame = new QWidget(this);
    group.title = new TextLabel(m_theme, TextLabel::Tone::Muted, group.frame);
    auto *column = new QVBoxLayout(group.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    column->addWidget(group.title);
    content->setSpacing(Theme::space / 2);
    column->addLayout(content);
    return group;
}

void SummaryPanel::setCall(const CallDetail &detail)
{
    const Call &call = detail.call();
    const QString known = sourceText(detail, Field::Summary);
    m_views.first()->setText(call.summary);
    m_views.first()->setVisible(!call.summary.isEmpty());
    m_views.last()->setText(call.summaryDetailed);
    m_views.last()->setVisible(!call.summaryDetailed.isEmpty());
    m_detailedTitle->setData(
        titled(wordFor(Field::SummaryDetailed), sourceText(detail, Field::SummaryDetailed), known));
    m_detailedTitle->setVisible(!call.summary.isEmpty() && !call.summaryDetailed.isEmpty());
    addChips(m_topics, call.topics, wordFor(Field::Topics),
             titled({}, sourceText(detail, Field::Topics), known));
    addChips(m_moods, call.sentiments, wordFor(Field::Sentiments),
             titled({}, sourceText(detail, Field::Sentiments), known));
    setItems(detail);
}

bool SummaryPanel::isEmpty() const
{
    return m_views.first()->isHidden() && m_views.last()->isHidden() && m_topics.used == 0
        && m_moods.used == 0 && m_items.used == 0;
}

void SummaryPanel::addChips(Group &group, const QStringList &words, const QString &title,
                            const QString &source)
{
    group.title->setData(title + source);
    auto *content = group.frame->layout()->itemAt(1)->layout();
    group.used = 0;
    for (const QString &word : words) {
        if (word.trimmed().isEmpty())
            continue;
        if (group.used == group.labels.size()) {
            group.labels << new Chip(m_theme, group.frame);
            group.labels.last()->setMatcher(m_matcher);
            content->addWidget(group.labels.last());
        }
        group.labels[group.used]->setData(safeLine(word.trimmed()));
        group.labels[group.used++]->show();
    }
    for (qsizetype i = group.used; i < group.labels.size(); ++i)
        group.labels[i]->hide();
    group.frame->setVisible(group.used > 0);
}

void SummaryPanel::setItems(const CallDetail &detail)
{
    const QList<ActionItem> &items = detail.call().actionItems;
    const bool isTicked = detail.call().keptHere.contains(Field::ActionItems);
    //: Title of what is to be done after a call, once one of it was ticked here.
    const QString ticked = tr("Action items · ticks are kept here only");
    const QString source = sourceText(detail, Field::ActionItems);
    m_items.title->setData(
        isTicked ? ticked : titled(wordFor(Field::ActionItems), source, sourceText(detail, Field::Summary)));
    m_items.used = int(items.size());
    while (m_items.boxes.size() < items.size())
        addItemRow();
    for (qsizetype i = 0; i < m_items.boxes.size(); ++i) {
        const bool isUsed = i < items.size();
        m_items.boxes[i]->parentWidget()->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_items.boxes[i]->setChecked(items[i].done);
        m_items.boxes[i]->setAccessibleName(plainLine(items[i].text));
        m_items.labels[i]->setData(safeLine(items[i].text, 1000));
        m_items.labels[i]->setTone(items[i].done ? TextLabel::Tone::Muted : TextLabel::Tone::Normal);
    }
    m_items.frame->setVisible(!items.isEmpty());
}

void SummaryPanel::setTickFailed(const CallDetail &detail)
{
    setItems(detail);
    //: Title of what is to be done after a call, when a tick could not be written to the disk.
    m_items.title->setData(tr("Action items · the tick could not be saved, try again"));
}

void SummaryPanel::addItemRow()
{
    auto *line = new QWidget(m_items.frame);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *box = new QCheckBox(line);
    //: Tool tip of the box before something that is to be done after a call.
    box->setToolTip(tr("Done? Kept here only, nothing is sent."));
    auto *label = new TextLabel(m_theme, TextLabel::Tone::Normal, line);
    label->setMatcher(m_matcher);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    const int item = int(m_items.boxes.size());
    connect(box, &QCheckBox::clicked, this, [this, item](bool done) { Q_EMIT ticked(item, done); });
    m_items.boxes << box;
    m_items.labels << label;
    m_items.frame->layout()->itemAt(1)->layout()->addWidget(line);
}

void SummaryPanel::setMatcher(const WordMatcher &matcher)
{
    m_matcher = matcher;
    const HitColours colours = hitColours(m_theme);
    for (TextView *view : std::as_const(m_views))
        view->setMatcher(matcher, colours);
    for (const Group *group : {&m_topics, &m_moods, &m_items}) {
        for (TextLabel *label : group->labels)
            label->setMatcher(matcher);
    }
}

QList<TextLabel *> SummaryPanel::searchedLabels() const
{
    QList<TextLabel *> labels;
    for (const Group *group : {&m_topics, &m_moods, &m_items})
        labels += group->labels.first(group->used);
    return labels;
}

} // namespace callboard
