// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Above the pages where one looks for why nothing starts. Those where something would say so themselves.
WarningNotice {
    property string page: "" // that is shown

    slim: true
    of: Session.start.warning
    visible: of.title !== "" && (page === "after" || page === "history" || page === "learn" || page === "settings")
    height: visible ? implicitHeight : 0
    onAsked: Session.start.readAdvice()
}
