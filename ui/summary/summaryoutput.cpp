// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPage: what of it goes to paper and into files.
#include "models/tables/daychart.h"
#include "ui/charts/daywords.h"
#include "ui/export/exportactions.h"
#include "ui/format.h"
#include "ui/printing/printing.h"
#include "ui/settings/propertysettings.h"
#include "ui/summary/chartpanel.h"
#include "ui/summary/figurecard.h"
#include "ui/summary/metricwords.h"
#include "ui/summary/summarypage.h"
#include "ui/summary/summaryreport.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPageSize>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr double pictureScale = 2; ///< A picture is for print and for screens of high resolution.
constexpr QMarginsF margins(12, 12, 12, 12); ///< Millimetres.

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

QByteArray asPng(QWidget &panel)
{
    QImage image((QSizeF(panel.size()) * pictureScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(panel.palette().color(QPalette::Window));
    panel.render(&image);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return content;
}

QByteArray asSvg(QWidget &panel, const QString &title)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(panel.size());
    generator.setViewBox(panel.rect());
    generator.setTitle(title);
    QPainter painter(&generator);
    panel.render(&painter);
    painter.end();
    return content;
}

QList<ChartMark> marksOf(const DayChart &days)
{
    QList<ChartMark> marks;
    for (const DayChart::Bar &bar : days.bars()) {
        const int missed = bar.calls.value(CallStatus::Missed) + bar.calls.value(CallStatus::Voicemail)
            + bar.calls.value(CallStatus::Failed);
        marks << ChartMark{.name = shortPeriodText(bar, days.grain()),
                           .figure = QLocale().toString(bar.total()),
                           .text = {},
                           .value = double(bar.total()),
                           .part = double(missed)};
    }
    return marks;
}

} // namespace

QWidget *SummaryPage::makeOutputButton()
{
    auto *button = new QPushButton(m_services.theme.icon(u"export"_s), tr("Save"));
    button->setObjectName(u"summaryOutput"_s);
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("As &PDF…")), &QAction::triggered, this, &SummaryPage::choosePdf);
    connect(menu->addAction(tr("P&rint…")), &QAction::triggered, this, &SummaryPage::print);
    menu->addSeparator();
    connect(menu->addAction(tr("Calls per day as a picture…")), &QAction::triggered, this,
            [this] { choosePicture(m_dayFrame, tr("Calls per day")); });
    button->setMenu(menu);
    return button;
}

/// As the user has named it, else that of the only account.
QString SummaryPage::propertyName() const
{
    const QString chosen = PropertySettings::read(m_services.settings).name;
    return plainLine(chosen.isEmpty() ? m_board.property() : chosen);
}

QString SummaryPage::suggestedName(const QString &what) const
{
    return fileNameFor((propertyName().left(60) + u' ' + what).simplified(), m_filter);
}

void SummaryPage::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the summary"));
    dialog->setObjectName(u"summaryFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kind of file in a file dialog; keep what is in the brackets.
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedName(tr("summary")) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SummaryPage::savePdf);
    dialog->open();
}

void SummaryPage::choosePicture(QWidget *panel, const QString &title)
{
    auto *dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setObjectName(u"pictureFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kinds of files in a file dialog; keep what is in the brackets.
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &kind) { dialog->setDefaultSuffix(kind.section(u"*."_s, 1).chopped(1)); });
    dialog->selectFile(suggestedName(title));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, panel](const QString &path) { savePicture(*panel, path); });
    dialog->open();
}

void SummaryPage::savePicture(QWidget &panel, const QString &path)
{
    const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    tell(path, write(path, isSvg ? asSvg(panel, suggestedName(panel.objectName())) : asPng(panel)));
}

void SummaryPage::savePdf(const QString &path)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        writer.setTitle(suggestedName(tr("summary")));
        writer.setCreator(u"Callboard"_s);
        writeReport(writer);
    }
    tell(path, write(path, content));
}

void SummaryPage::print()
{
    if (!m_board.answer())
        return;
    printAfterAsking(this, [this](QPagedPaintDevice &printer) { writeReport(printer); });
}

void SummaryPage::writeReport(QPagedPaintDevice &device)
{
    if (!m_board.answer())
        return;
    SummaryReport report;
    const QString property = propertyName();
    report.title = property.isEmpty() ? m_title->text() : property + u" · "_s + m_title->text();
    report.about = {m_subtitle->text()};
    if (m_filter.isActive())
        //: On paper, below the title: the words of the query that the calls pass.
        report.about << tr("Filter: %1").arg(plainLine(m_filter.text()));
    //: On paper: when it was made.
    report.about << tr("Made on %1").arg(fullMomentText(m_services.clock.now(), m_services.zone));
    const SummaryAnswer &answer = *m_board.answer();
    for (FigureCard *card : m_figures->cards()) {
        const Metric metric = card->figure();
        const MetricValue value = answer.figures.value(metric);
        report.figures << SummaryReport::Figure{
            titleOf(metric, m_board.within()), figureText(metric, value),
            answer.before ? changeText(metric, value, answer.before->value(metric)) : QString(),
            definitionOf(metric, m_board.within())};
    }
    ColumnsView days(m_services.theme);
    days.setMarks(marksOf(*m_dayModel));
    report.days = {titleFor(m_dayModel->grain()), &days, {}};
    report.heat = {m_heat->title() + u" · "_s + m_heatMeasure->currentText(), m_heat->view(), m_heat->note()};
    const auto add = [&report](const auto &panels) {
        for (const ChartPanel *panel : panels)
            report.panels << SummaryReport::Panel{panel->title(), panel->view(), panel->note()};
    };
    add(m_groups);
    add(m_spreads);
    paintReport(device, report);
}

void SummaryPage::tell(const QString &path, const Result<void> &written)
{
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT notSaved(path, written.error().detail);
}

} // namespace callboard
