# floor 1
qingbai_folder(base LIBRARIES fmt::fmt OpenSSL::Crypto Boost::json)
qingbai_folder(law USES base)
qingbai_folder(text USES base LIBRARIES ICU::i18n ICU::uc ICU::data)
file(GLOB words CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/words/*.json)
qingbai_embed(text text ${PROJECT_SOURCE_DIR}/words ${words})
qingbai_folder(html USES base)
# floor 2
qingbai_folder(procedure USES law base)
qingbai_folder(ledger USES base)
qingbai_folder(jurisdiction USES law base)
qingbai_folder(seal USES base)
qingbai_folder(http USES base LIBRARIES Boost::url Threads::Threads)
qingbai_folder(sql USES base LIBRARIES PkgConfig::sqlite3)
# floor 3
qingbai_folder(codec USES procedure law base)
qingbai_folder(store USES ledger sql base LIBRARIES Threads::Threads)
qingbai_folder(paper USES procedure law text seal base LIBRARIES fmt::fmt PkgConfig::harfbuzz PkgConfig::deflate PkgConfig::qrencode ICU::uc)
qingbai_folder(credential USES procedure law text seal base)
qingbai_folder(platform USES procedure law sql http base)
# floor 4
qingbai_folder(check USES paper credential ledger seal text base LIBRARIES PkgConfig::qpdf)
qingbai_folder(office USES procedure law ledger codec base LIBRARIES PkgConfig::argon2)
# floor 5
qingbai_folder(rules USES law jurisdiction base)
qingbai_folder(web USES office check paper procedure law html text http base)
# floor 6
add_executable(qingbai)
file(GLOB main_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/main/*.cpp)
target_sources(qingbai PRIVATE ${main_sources})
target_link_libraries(qingbai PRIVATE web rules office check paper credential platform store codec jurisdiction seal http spdlog::spdlog)
qingbai_precompiled(qingbai)
