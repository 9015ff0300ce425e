// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowstate.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Raise it when a key changes its meaning: older settings are then read as if there were none.
constexpr int version = 1;

QString sortKey(const Sort &sort)
{
    return keyOf(sort.column) + (sort.descending ? u":desc"_s : u":asc"_s);
}

QString schemeKey(Theme::Scheme scheme)
{
    return QString::fromLatin1(QMetaEnum::fromType<Theme::Scheme>().valueToKey(int(scheme))).toLower();
}

Theme::Scheme schemeFrom(const QString &key)
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrastLight,
                              Theme::Scheme::HighContrastDark}) {
        if (key == schemeKey(scheme))
            return scheme;
    }
    return Theme::Scheme::System;
}

} // namespace

WindowState WindowState::read(const QSettings &settings)
{
    WindowState state;
    if (settings.value(u"version"_s).toInt() != version)
        return state;
    state.geometry = settings.value(u"window/geometry"_s).toByteArray();
    state.mainSplitter = settings.value(u"window/mainSplitter"_s).toByteArray();
    state.leftSplitter = settings.value(u"window/leftSplitter"_s).toByteArray();
    state.sideSplitter = settings.value(u"window/sideSplitter"_s).toByteArray();
    state.sideBarOpen = settings.value(u"view/sideBar"_s, state.sideBarOpen).toBool();
    if (settings.contains(u"view/foldedGroups"_s))
        state.foldedGroups =
            settings.value(u"view/foldedGroups"_s).toString().split(u' ', Qt::SkipEmptyParts);
    state.view = settings.value(u"view/saved"_s).toString();
    state.queueShown = settings.value(u"view/queue"_s, state.queueShown).toBool();
    state.reviewShown = settings.value(u"view/review"_s, state.reviewShown).toBool();
    state.chartOpen = settings.value(u"view/chart"_s, state.chartOpen).toBool();
    state.compactRows = settings.value(u"view/compactRows"_s, state.compactRows).toBool();
    state.scheme = schemeFrom(settings.value(u"view/appearance"_s).toString());
    state.filterText = settings.value(u"filter/text"_s).toString();
    state.sort = sortFromKey(settings.value(u"filter/sort"_s).toString()).value_or(Sort{});
    return state;
}

void WindowState::write(QSettings &settings) const
{
    settings.setValue(u"version"_s, version);
    settings.setValue(u"window/geometry"_s, geometry);
    settings.setValue(u"window/mainSplitter"_s, mainSplitter);
    settings.setValue(u"window/leftSplitter"_s, leftSplitter);
    settings.setValue(u"window/sideSplitter"_s, sideSplitter);
    settings.setValue(u"view/sideBar"_s, sideBarOpen);
    if (foldedGroups)
        settings.setValue(u"view/foldedGroups"_s, foldedGroups->join(u' '));
    settings.setValue(u"view/saved"_s, view);
    settings.setValue(u"view/queue"_s, queueShown);
    settings.setValue(u"view/review"_s, reviewShown);
    settings.setValue(u"view/chart"_s, chartOpen);
    settings.setValue(u"view/compactRows"_s, compactRows);
    settings.setValue(u"view/appearance"_s, schemeKey(scheme));
    settings.setValue(u"filter/text"_s, filterText);
    settings.setValue(u"filter/sort"_s, sortKey(sort));
}

} // namespace callboard
